import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { LeaveGuardProvider } from '../../lib/drafts/leave-guard.tsx'
import { showAnswered } from '../../testing/operations.tsx'
import { CloseDeviationForm } from './close-deviation.form.tsx'

type Deviation = Parameters<typeof CloseDeviationForm>[0]['deviation']

/** As the server names a value that is none of its type, before anything runs. */
const malformed = (argument: string[], errorCode: string) => ({
  message:
    'Variable "$input" got invalid value "2010-06-31" at "input.closedOn"; Date expects a day',
  extensions: { code: 'BAD_USER_INPUT', argument, errorCode },
})

async function save(errors: object[]) {
  const deviation = { id: 'd', version: 1, cause: 'Sin convenio' } as unknown as Deviation
  const { asked } = showAnswered(
    <LeaveGuardProvider>
      <CloseDeviationForm deviation={deviation} today="2010-06-30" onDone={() => undefined} />
    </LeaveGuardProvider>,
    { closeDeviation: () => ({ errors }) },
  )
  await userEvent.click(screen.getByRole('button', { name: 'Cerrar desviación' }))
  return { asked, field: screen.getByLabelText('Se cerró el') }
}

it('says beside its field what the server couldn’t read, in the person’s language', async () => {
  const { field } = await save([malformed(['input', 'closedOn'], 'INVALID_DATE')])
  await screen.findAllByText(/no es una fecha que exista\. Escríbala como/)
  expect(field.getAttribute('aria-invalid')).toBe('true')
})

it('says above the form what none of its fields is', async () => {
  await save([malformed(['input', 'deviationId'], 'REQUIRED')])
  expect((await screen.findByRole('alert')).textContent).toContain('falta')
})
