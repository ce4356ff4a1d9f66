import type { LegalBasis, RequirementItem, RequirementMoment, ServicePoint } from '@gelt/domain'
import { builder } from '../../graphql/builder.ts'
import { RequirementKindEnum } from './vocabulary.graphql.ts'

const RequirementItemType = builder.objectRef<RequirementItem>('RequirementItem').implement({
  description: 'Something that a moment of a procedure asks a citizen for.',
  fields: (t) => ({
    kind: t.field({
      type: RequirementKindEnum,
      description: 'Document, form, payment, condition or verification.',
      resolve: (item) => item.kind,
    }),
    text: t.exposeString('text', { description: 'What is asked for.' }),
    exception: t.exposeString('exception', {
      nullable: true,
      description: 'For whom or when it isn’t asked for.',
    }),
  }),
})

export const RequirementMomentType = builder
  .objectRef<RequirementMoment>('RequirementMoment')
  .implement({
    description: 'A moment of a procedure (momento), with what it asks for.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'What the moment is.' }),
      items: t.field({
        type: [RequirementItemType],
        description: 'What it asks for, in order.',
        resolve: (moment) => moment.items,
      }),
    }),
  })

export const LegalBasisType = builder.objectRef<LegalBasis>('LegalBasis').implement({
  description: 'A norm that a procedure rests on.',
  fields: (t) => ({
    norm: t.exposeString('norm', { description: 'The norm: "Ley 44 de 1990".' }),
    articles: t.exposeString('articles', { nullable: true, description: 'Which articles of it.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where it can be read.' }),
  }),
})

export const ServicePointType = builder.objectRef<ServicePoint>('ServicePoint').implement({
  description: 'Where a procedure is attended (punto de atención).',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    address: t.exposeString('address', { nullable: true, description: 'Its address.' }),
    hours: t.exposeString('hours', { nullable: true, description: 'When it is open.' }),
  }),
})
