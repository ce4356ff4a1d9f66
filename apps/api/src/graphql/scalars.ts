import { type ErrorCode, plainDate } from '@gelt/domain'
import { GraphQLError, type ValueNode, valueFromASTUntyped } from 'graphql'
import { builder } from './builder.ts'

/**
 * What a scalar takes, from variables and as written in a document.
 * @param read undefined: the value is none
 */
function taking<Value>(
  type: string,
  {
    read,
    expected,
    errorCode,
  }: {
    read: (value: unknown) => Value | undefined
    expected: string
    errorCode: ErrorCode
  },
) {
  const parse = (value: unknown, nodes?: ValueNode): Value => {
    const found = read(value)
    if (found !== undefined) return found
    const extensions = { code: 'BAD_USER_INPUT', errorCode }
    throw new GraphQLError(`${type} expects ${expected}`, { nodes, extensions })
  }
  return {
    parseValue: (value: unknown) => parse(value),
    parseLiteral: (node: ValueNode) => parse(valueFromASTUntyped(node), node),
  }
}

builder.scalarType('Decimal', {
  description:
    'A decimal number as text, with a dot and without grouping: "0.875". Never a float, so that no digit is lost.',
  specifiedByURL: 'https://www.w3.org/TR/xmlschema11-2/#decimal',
  serialize: (value) => value,
  ...taking('Decimal', {
    read: (value) =>
      typeof value === 'string' && /^-?\d{1,40}(\.\d{1,40})?$/.test(value) ? value : undefined,
    expected: 'digits with a dot as text, as "12.5"',
    errorCode: 'NOT_A_NUMBER',
  }),
})

builder.scalarType('Date', {
  description: 'A civil day in Bogotá, ISO 8601: "2010-06-30".',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => value,
  ...taking('Date', {
    read: (value) => plainDate.safeParse(value).data,
    expected: 'a day that exists, as YYYY-MM-DD',
    errorCode: 'INVALID_DATE',
  }),
})

builder.scalarType('DateTime', {
  description:
    'A moment, ISO 8601 with its offset, to the millisecond: "2010-07-06T15:30:00.000Z".',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => value.toISOString() as unknown as Date,
  ...taking('DateTime', {
    read: (value) => {
      const zoned =
        typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(value)
      const moment = new Date(zoned ? value : Number.NaN)
      return Number.isNaN(moment.getTime()) ? undefined : moment
    },
    expected: 'a moment with its offset, as 2010-07-06T15:30:00Z',
    errorCode: 'INVALID_DATE',
  }),
})
