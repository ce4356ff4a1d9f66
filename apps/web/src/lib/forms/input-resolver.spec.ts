import { newPassword } from '@gelt/domain'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { inputResolver } from './input-resolver.ts'

const schema = z.object({
  password: newPassword,
  members: z.array(z.object({ value: z.string().min(1) })),
})
const labels = { password: 'Contraseña', 'members.1.value': 'Hacienda' }
const options = { fields: {}, shouldUseNativeValidation: false }

it('gives the values of a form that is right', async () => {
  const values = { password: 'una frase larga', members: [{ value: '1' }] }
  const resolver = inputResolver(schema, labels, 'es')
  expect(await resolver(values, undefined, options)).toEqual({ values, errors: {} })
})

it('says each refusal beside its field, by its label', async () => {
  const values = { password: 'corta', members: [{ value: '1' }, { value: '' }] }
  const resolver = inputResolver(schema, labels, 'es')
  expect((await resolver(values, undefined, options)).errors).toEqual({
    password: {
      type: 'TEXT_TOO_SHORT',
      message: 'Contraseña: el texto es muy corto. Escriba al menos 12 caracteres.',
    },
    members: {
      1: { value: { type: 'REQUIRED', message: 'Hacienda: falta. Complételo para continuar.' } },
    },
  })
})
