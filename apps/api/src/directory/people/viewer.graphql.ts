import { actionsOf } from '@gelt/domain'
import { rolesIn, type Viewer, type ViewerPerson } from '../../core/context.ts'
import { builder } from '../../graphql/builder.ts'
import { readBy } from '../../graphql/readers.ts'
import { Entity, Office, RoleEnum } from '../entities/entity.graphql.ts'
import { Person } from './person.graphql.ts'

const ViewerPersonType = builder.objectRef<ViewerPerson>('ViewerPerson').implement({
  description: 'What the signed-in account is in one entity.',
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'The entity; null: it is gone.',
      resolve: (p, _args, { loaders }) => loaders.entity.load(p.entityId),
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'The person that the account is there.',
      resolve: (p, _args, { loaders }) => loaders.person.load(p.id),
    }),
    roles: t.field({
      type: [RoleEnum],
      description: 'Roles held there today, PUBLIC included.',
      resolve: (p, _args, context) => rolesIn(context, p.entityId),
    }),
    actions: t.stringList({
      description:
        'What the roles allow, noun first: `measurement.approve`. A contributor’s actions hold for their own rows only.',
      resolve: (p, _args, context) => actionsOf(rolesIn(context, p.entityId)),
    }),
    offices: t.field({
      type: [Office],
      description: 'Offices whose registers the person keeps.',
      resolve: async (p, _args, { loaders }) => {
        const offices = await Promise.all(p.officeIds.map((id) => loaders.office.load(id)))
        return offices.filter((office) => office !== null)
      },
    }),
  }),
})

const ViewerType = builder.objectRef<Viewer>('Viewer').implement({
  description: 'The signed-in account.',
  fields: (t) => ({
    email: t.exposeString('email', { description: 'Mail address that it signs in with.' }),
    operates: t.boolean({
      description: 'It operates the installation: creates entities, and nothing inside of them.',
      resolve: (viewer) => viewer.operates ?? false,
    }),
    persons: t.field({
      type: [ViewerPersonType],
      description: 'What it is in each entity.',
      resolve: (viewer) => viewer.persons,
    }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({
    ...readBy('CALLER'),
    type: ViewerType,
    nullable: true,
    description: 'Who is signed in; null: an anonymous caller.',
    resolve: (_root, _args, context) => context.viewer,
  }),
)
