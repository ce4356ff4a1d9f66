import type { Prisma } from '@gelt/db'
import type { Proof as GivenProof } from '@gelt/domain'
import { decodeId } from '../../core/ids.ts'
import { InputRefusal } from '../../core/refusals.ts'
import type { Transaction } from '../../core/writing/transaction.ts'

type ProofColumns = Pick<Prisma.EvidenceUncheckedCreateInput, 'kind' | 'title' | 'url' | 'fileId'>

interface Proof {
  proof: ProofColumns
  /** Of a file, SHA-256 of its content; null: a link. */
  hash: string | null
}

/**
 * A file or a link as it is stored.
 * @throws InputRefusal when the file isn't one of the entity's
 */
export async function proofOf(
  tx: Transaction,
  entityId: string,
  input: GivenProof,
): Promise<Proof> {
  if (!input.fileId) {
    return { proof: { kind: 'LINK', title: input.title ?? '', url: input.url }, hash: null }
  }
  const id = decodeId(input.fileId)
  const file =
    id?.type === 'StoredFile'
      ? await tx.storedFile.findUnique({ where: { id: id.id, entityId } })
      : null
  if (!file) throw new InputRefusal([{ path: ['fileId'], code: 'NOT_FOUND' }])
  const title = input.title ?? file.name
  return { proof: { kind: 'FILE', title, fileId: file.id }, hash: file.hash }
}

interface KnownProof {
  url: string | null
  file: { hash: string } | null
}

/** @throws InputRefusal when it is among those that are there already */
export function refuseSameProof(known: readonly KnownProof[], { proof, hash }: Proof): void {
  const twice = known.some(({ url, file }) => (hash ? file?.hash === hash : url === proof.url))
  if (twice) throw new InputRefusal([{ path: [hash ? 'fileId' : 'url'], code: 'ALREADY_EXISTS' }])
}
