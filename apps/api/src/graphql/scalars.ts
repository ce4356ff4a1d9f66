import { plainDate } from '@gelt/domain'
import { GraphQLError } from 'graphql'
import { builder } from './builder.ts'

function refuse(type: string, expected: string): never {
  throw new GraphQLError(`${type} expects ${expected}`, { extensions: { code: 'BAD_USER_INPUT' } })
}

builder.scalarType('Decimal', {
  description:
    'A decimal number as text, with a dot and without grouping: "0.875". Never a float, so that no digit is lost.',
  serialize: (value) => value,
  parseValue: (value) =>
    typeof value === 'string' && /^-?\d{1,14}(\.\d{1,12})?$/.test(value)
      ? value
      : refuse('Decimal', 'digits with a dot as text'),
})

builder.scalarType('Date', {
  description: 'A civil day in Bogotá, ISO 8601: "2010-06-30".',
  serialize: (value) => value,
  parseValue: (value) => {
    const parsed = plainDate.safeParse(value)
    return parsed.success ? parsed.data : refuse('Date', 'a day that exists, as YYYY-MM-DD')
  },
})

builder.scalarType('DateTime', {
  description:
    'A moment, ISO 8601 with its offset, to the millisecond: "2010-07-06T15:30:00.000Z".',
  serialize: (value) => value.toISOString() as unknown as Date,
  parseValue: (value) => {
    const zoned =
      typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(value)
    const moment = new Date(zoned ? value : Number.NaN)
    return Number.isNaN(moment.getTime())
      ? refuse('DateTime', 'a moment with its offset, as 2010-07-06T15:30:00Z')
      : moment
  },
})
