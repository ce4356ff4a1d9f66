import type { SavedView as SavedViewRow } from '@gelt/db'
import type { ViewedList } from '@gelt/domain'
import { personIn } from '../../core/context.ts'
import { Entity } from '../../directory/entities/entity.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { readBy } from '../../graphql/readers.ts'
import { ImprovementKind } from './improvement.graphql.ts'

export const ViewedListEnum = builder.enumType('ViewedList', {
  description: 'Lists whose filters and order a person can keep.',
  values: {
    PROCEDURES: {
      value: 'procedures' satisfies ViewedList,
      description: 'The inventory of procedures and services.',
    },
  } as const,
})

export const SavedView = builder.objectRef<SavedViewRow>('SavedView').implement({
  description: 'A person’s kept set of filters and order of a list.',
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque id.',
      resolve: (view) => ({ type: 'SavedView', id: view.id }),
    }),
    list: t.field({
      type: ViewedListEnum,
      description: 'The list.',
      resolve: (view) => view.list as ViewedList,
    }),
    name: t.exposeString('name', { description: 'What the person calls it.' }),
    query: t.exposeString('query', { description: 'The address’s search part, without `?`.' }),
  }),
})

builder.objectFields(Entity, (t) => ({
  improvementKinds: t.field({
    ...readBy('register.readAll'),
    type: [ImprovementKind],
    nullable: true,
    description:
      'The catalogue of improvement actions by type and name. Null: for the entity’s own people only.',
    resolve: (entity, _args, { db }) =>
      db.prisma.improvementKind.findMany({
        where: { entityId: entity.id },
        orderBy: [{ type: 'asc' }, { name: 'asc' }],
        take: 500,
      }),
  }),
  savedViews: t.field({
    ...readBy('CALLER'),
    type: [SavedView],
    description: 'Views of a list that the caller keeps, by name.',
    args: { list: t.arg({ type: ViewedListEnum, required: true, description: 'The list.' }) },
    resolve: (entity, { list }, context) => {
      const person = personIn(context, entity.id)
      if (!person) return []
      return context.db.prisma.savedView.findMany({
        where: { personId: person.id, entityId: entity.id, list },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        take: 50,
      })
    },
  }),
}))
