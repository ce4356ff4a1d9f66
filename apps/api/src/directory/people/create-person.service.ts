import type { CreatePersonInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { permitted, refuseDuplicate } from '../../core/writing/stored-row.ts'
import { type Written, writeToEntity } from '../../core/writing/write.ts'
import { personImage, rolesImage } from './person-row.ts'
import { createMemberships, rolesOf } from './set-roles.service.ts'

/** Adds a person with its roles; it signs in once it has accepted an invitation. */
export async function createPerson(context: Context, input: CreatePersonInput): Promise<Written> {
  const entityId = idOf('Entity', input.entityId)
  permitted(context, { entityId }, 'people.manage')
  const request = {
    operation: 'createPerson',
    idempotencyKey: input.idempotencyKey,
    input,
    entityId,
  }
  return writeToEntity(context, request, async (scope) => {
    const { tx } = scope
    const { name, post, email } = input
    if (email) refuseDuplicate(await tx.person.findFirst({ where: { entityId, email } }), 'email')
    const roles = await rolesOf(tx, entityId, input.roles)
    const person = await tx.person.create({ data: { entityId, name, post, email } })
    await createMemberships(tx, person, roles)
    await scope.audit({
      action: 'person.create',
      subjectType: 'Person',
      subjectId: person.id,
      subjectLabel: person.name,
      after: { ...personImage(person), ...rolesImage(roles) },
    })
    return { type: 'Person', id: person.id }
  })
}
