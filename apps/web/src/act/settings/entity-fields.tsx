import type { UseFormRegisterReturn } from 'react-hook-form'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { TextField } from '../../ui/text-field.tsx'
import * as messages from './entity.messages.ts'
import styles from './settings.module.css'

/** What one says of an entity, of a new one too, besides its name. */
export interface EntityValues {
  divipolaCode: string
  nit: string
  address: string
  phone: string
  email: string
  website: string
}

/** How the fields are called. */
export function useEntityLabels(): EntityValues {
  const { divipolaCode, nit, address, phone, email, website } = useMessages(messages)
  return { divipolaCode, nit, address, phone, email, website }
}

interface EntityFieldsProps {
  /** A field as the form knows it, with its error. */
  bind: (name: keyof EntityValues) => UseFormRegisterReturn & { error: string | undefined }
}

/** Codes and contact data, all optional. */
export function EntityFields({ bind }: EntityFieldsProps) {
  const text = useMessages(messages)
  const field = (name: keyof EntityValues, help?: string) => (
    <TextField label={text[name]} optional help={help} {...bind(name)} />
  )
  return (
    <>
      <div className={styles.pair}>
        {field('divipolaCode', text.divipolaHelp)}
        {field('nit', text.nitHelp)}
      </div>
      {field('address')}
      <div className={styles.pair}>
        {field('phone')}
        {field('email')}
      </div>
      {field('website', text.websiteHelp)}
    </>
  )
}
