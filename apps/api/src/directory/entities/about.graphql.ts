import { builder } from '../../graphql/builder.ts'

/** The licence under which anybody may use what anonymous callers read. */
export const dataLicence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
}

const Licence = builder.objectRef<typeof dataLicence>('Licence').implement({
  description: 'Terms under which data may be used.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its short name.' }),
    url: t.exposeString('url', { description: 'Its text.' }),
  }),
})

const About = builder.objectRef<object>('About').implement({
  description: 'What this service is to those who use its data.',
  fields: (t) => ({
    licence: t.field({
      type: Licence,
      description:
        'Licence of the adopted plans and approved values: use, copy and publish them, naming the entity as the source.',
      resolve: () => dataLicence,
    }),
    restoredAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When the installation was last brought back from a backup; null: never. What was kept under a `revision` before then no longer holds.',
      resolve: async (_about, _args, { db }) => {
        const last = await db.prisma.restoration.findFirst({ orderBy: { restoredAt: 'desc' } })
        return last?.restoredAt ?? null
      },
    }),
  }),
})

builder.queryField('about', (t) =>
  t.field({
    type: About,
    description: 'Terms of use. Needs no sign-in.',
    resolve: () => ({}),
  }),
)
