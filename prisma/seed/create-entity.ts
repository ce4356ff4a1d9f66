import type { Prisma } from '@gelt/db'
import { improvementKinds } from './alvarado/improvement-kinds.ts'
import act from './alvarado/plan.json' with { type: 'json' }
import { activeFrom, bodies, offices, organisations } from './alvarado/structure.ts'
import { demoPeople, type EntitySlug } from './people.ts'
import { type SeedIds, seedIds, stableId } from './stable-id.ts'

const { resolucion } = act
const since = new Date(activeFrom)

/** Codes by DIVIPOLA and the act's NIT hold for both entities: they are the same municipality. */
const municipality = { department: 'Tolima', divipolaCode: '73026', nit: resolucion.nit }

const entities: Readonly<Record<EntitySlug, Omit<Prisma.EntityCreateInput, 'slug'>>> = {
  'alvarado-tolima': {
    ...municipality,
    name: 'Alvarado',
    address: resolucion.direccion,
    phone: resolucion.telefonos,
    email: resolucion.correo,
    website: resolucion.web,
  },
  'alvarado-muestra': {
    ...municipality,
    name: 'Alvarado (muestra)',
    currentContact: 'Contacto de la muestra: comite@alvarado.example',
    isSample: true,
    clock: new Date('2010-06-30'),
  },
}

async function createPeople(
  tx: Prisma.TransactionClient,
  slug: EntitySlug,
  ids: SeedIds,
  entityId: string,
) {
  const people = demoPeople(slug)
  await tx.person.createMany({
    data: people.map(({ key, name, post, email }) => ({
      id: ids.person(key),
      entityId,
      name,
      post,
      email,
    })),
  })
  await tx.membership.createMany({
    data: people.map(({ key, role, officeCode }) => ({
      id: ids.of('membership', key),
      entityId,
      personId: ids.person(key),
      role,
      officeId: role === 'CONTRIBUTOR' ? ids.office(officeCode) : null,
    })),
  })
  await tx.committeeMember.createMany({
    data: people.flatMap(({ key, committeeFunction }) =>
      committeeFunction === null
        ? []
        : [
            {
              id: ids.of('committee', key),
              entityId,
              personId: ids.person(key),
              function: committeeFunction,
              act: 'Acta de conformación (demostración)',
              since,
            },
          ],
    ),
  })
}

/** Writes an entity with its offices, bodies, organisations, persons and catalogue of improvements; nothing of a plan. */
export async function createEntity(
  tx: Prisma.TransactionClient,
  slug: EntitySlug,
): Promise<{ entityId: string; ids: SeedIds }> {
  const entityId = stableId('entity', slug)
  const ids = seedIds(entityId)
  await tx.entity.create({ data: { id: entityId, slug, ...entities[slug] } })
  const own = { entityId, activeFrom: since }
  await tx.office.createMany({
    data: offices.map((office) => ({ id: ids.office(office.code), ...own, ...office })),
  })
  await tx.organisation.createMany({
    data: organisations.map((organisation) => ({
      id: ids.organisation(organisation.code),
      ...own,
      ...organisation,
    })),
  })
  await tx.body.createMany({
    data: bodies.map((body) => ({ id: ids.body(body.code), ...own, ...body })),
  })
  await tx.improvementKind.createMany({
    data: improvementKinds.map(([type, name]) => ({
      ...{ id: ids.of('improvementKind', type, name), entityId, type, name },
    })),
  })
  await createPeople(tx, slug, ids, entityId)
  return { entityId, ids }
}
