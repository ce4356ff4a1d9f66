import type { MessageCatalogue } from './message-catalogue.ts'
import { wordsIn } from './message-words.ts'
import { stateMessage } from './state-reasons.ts'

const { day, figure, minutes } = wordsIn('en')

/** The same sentences in English. */
export const englishMessages: MessageCatalogue = {
  UNAUTHENTICATED: 'Sign in to continue.',
  FORBIDDEN:
    "Your role doesn't allow this. If you need it, ask whoever administers the system in your entity.",
  FILTER_FORBIDDEN: (p) =>
    `${p.field}: only those who read everything in the entity may ask by it. Leave it out, or sign in with another account.`,
  NOT_FOUND:
    "We can't find what you are looking for: it may no longer exist. Reload and choose again, or go back to the start.",
  CONFLICT:
    'Someone else changed this while you were editing it. Compare both versions and choose which one stays.',
  IDEMPOTENCY_MISMATCH: 'This was already sent with other data. Reload the page and send it again.',
  WRONG_STATE: (p) => stateMessage(p.reason, 'en'),
  OWN_APPROVAL:
    'Nobody approves what they recorded, confirmed or submitted. Ask another committee member or the mayor.',
  LAST_ADMINISTRATOR:
    "Nobody else administers the system in this entity, and it can't be left without anyone. Give the administration role to another person first.",
  ALREADY_EXISTS: (p) => `${p.field}: it already exists. Use another or open that one.`,
  WRONG_CREDENTIALS: "The email and the password don't match. Check them and try again.",
  LINK_EXPIRED: 'This link was already used or has expired. Ask your administrator for a new one.',
  MAIL_FAILED:
    "The mail didn't go out and the link was cancelled. Try again; if it happens again, tell whoever runs the mail server.",
  TOO_MANY_ATTEMPTS: (p) =>
    `Too many attempts in a row. Wait ${minutes(p.minutes, 'minute', 'minutes', 'a few minutes')} and try again.`,
  QUERY_TOO_LARGE: 'The query or the data sent is too large. Split it into smaller parts.',
  QUERY_TOO_SLOW:
    'The query took too long and was stopped; nothing was changed. Ask for less at a time, or again in a moment.',
  CLOCK_BEHIND: (p) =>
    `The server's clock is behind: the last thing was recorded ${p.moment ? `at ${p.moment} (UTC)` : 'later'}. Nothing was saved. Whoever runs the server must correct its time; from that moment on it can be saved again.`,
  DATABASE_UNAVAILABLE:
    "The database doesn't answer at the moment and is being brought back. Try again in a minute.",
  OUTCOME_UNKNOWN:
    "The connection to the database was lost and we don't know whether this was saved. Send it again as it is, with the same key: it will not be saved twice.",
  INTERNAL: (p) =>
    `Something failed on our side and nothing was saved. Try again${p.requestId ? `; if it happens again, report code ${p.requestId}` : ''}.`,

  INVALID_VALUE: (p) => `${p.field}: it doesn't have the expected form. Check it.`,
  REQUIRED: (p) => `${p.field}: it is missing. Fill it in to continue.`,
  UNKNOWN_FIELD: (p) => `${p.field}: the form doesn't expect this field. Remove it.`,
  NOT_AN_OPTION: (p) => `${p.field}: it isn't one of the options. Choose one from the list.`,
  TOO_FEW_ITEMS: (p) => `${p.field}: add at least ${figure(p.minimum, '1')}.`,
  TOO_MANY_ITEMS: (p) =>
    `${p.field}: there are too many items; the maximum is ${figure(p.maximum, '500')}.`,
  TEXT_TOO_SHORT: (p) =>
    `${p.field}: it is too short. Write at least ${figure(p.minimum, '1')} characters.`,
  TEXT_TOO_LONG: (p) =>
    `${p.field}: it is too long. The maximum is ${figure(p.maximum, '2000')} characters.`,
  CONTROL_CHARACTERS: (p) =>
    `${p.field}: it has invisible characters that can't be stored. Type it again or paste it as plain text.`,
  INVALID_DATE: (p) => `${p.field}: no such date exists. Write it as 2010-06-30.`,
  DATE_IN_FUTURE: (p) => `${p.field}: it can't be after today. Choose today or an earlier day.`,
  INVALID_RANGE: (p) => `${p.field}: the end is before the start. Change one of the two.`,
  INVALID_EMAIL: (p) => `${p.field}: it isn't an email address. Write it as name@municipio.gov.co.`,
  INVALID_URL: (p) => `${p.field}: it isn't a web address. Write it in full, with https://.`,
  INVALID_NIT: (p) =>
    `${p.field}: the NIT isn't valid or its check digit doesn't match. Write it as 890.700.961-6.`,
  INVALID_DIVIPOLA: (p) =>
    `${p.field}: no such DIVIPOLA code exists. Write its five digits, for example 73026.`,

  INVALID_HASH: (p) =>
    `${p.field}: that is no SHA-256 hash. Paste its 64 digits, 0 to 9 and a to f.`,
  GUESSABLE_PASSWORD: (p) =>
    `${p.field}: is among those that are tried first: known words or names, with a date or a sign. Join several words that don’t belong together.`,
  INVALID_TIME: (p) => `${p.field}: that is no time. Write it in 24 hours, as 15:30.`,
  NOT_A_MONDAY: (p) => `${p.field}: weeks begin on Monday. Choose the Monday of that week.`,
  AUDITOR_ALONE: (p) =>
    `${p.field}: whoever audits the entity can't hold another role in it. Leave the auditor's alone, or take it away and leave the others.`,
  PERSONAL_DATA_UNCLEARED: (p) =>
    `${p.field}: nothing is published without the check for personal data. Check it and leave aggregates only (Law 1581 of 2012).`,
  PERIOD_NOT_ENDED: (p) =>
    `${p.field}: the period is still running${p.date ? `, until ${day(p.date)}` : ''}. It is complete from its last day on.`,

  NOT_ACTIVE_THEN: (p) =>
    `${p.field}: ${p.name ?? 'what you chose'} ${p.to ? `existed from ${day(p.from)} to ${day(p.to)}` : `has existed since ${day(p.from)}`}, and what you record is of other days. Choose who answered then, or correct the date.`,
  FIXED: (p) =>
    `${p.field}: it doesn't change, because the code was made of it. End this row and add another.`,

  NOT_A_NUMBER: (p) => `${p.field}: it isn't a number. Write figures only, for example 12 or 3.5.`,
  NEGATIVE: (p) =>
    p.above
      ? `${p.field}: it must be more than ${figure(p.above, '0')}.`
      : p.minimum && p.minimum !== '0'
        ? `${p.field}: it is too small. The minimum is ${figure(p.minimum, '0')}.`
        : `${p.field}: it can't be negative. Write 0 or more.`,
  ABOVE_RANGE: (p) =>
    `${p.field}: it is too large. The maximum is ${figure(p.maximum, '999999999')}.`,
  TOO_MANY_DECIMALS: (p) =>
    `${p.field}: it has too many decimals. Use ${figure(p.maximum, '4')} at most.`,
  NOT_WHOLE: (p) => `${p.field}: it is counted in whole units. Write it without decimals.`,

  NO_VALUE: 'There is nothing to save. Write at least one value.',
  UNEXPECTED_VALUE: (p) =>
    `${p.field}: it isn't used here. Remove it and use the fields that the form shows.`,
  NUMERATOR_ABOVE_DENOMINATOR: (p) =>
    `${p.field}: more is done (${figure(p.numerator, '?')}) than the whole (${figure(p.denominator, '?')}). Correct one of the two.`,
  ZERO_DENOMINATOR: (p) =>
    `${p.field}: the whole can't be 0. If there is nothing to count, justify that it doesn't apply.`,
  TOTAL_BELOW_ZERO: (p) =>
    `${p.field}: this would bring the running total to ${figure(p.total, 'below 0')}. Check how much is taken off.`,
  PERIOD_UNKNOWN: (p) => `${p.field}: this target has no such period. Choose one from the list.`,
  PERIOD_BEFORE_PLAN: (p) =>
    `${p.field}: it is before the plan${p.date ? `, which starts on ${day(p.date)}` : ''}. Choose a later one.`,
  PERIOD_AFTER_PLAN: (p) =>
    `${p.field}: it is after the plan${p.date ? `, which ends on ${day(p.date)}` : ''}. Choose an earlier one.`,
  PERIOD_IN_FUTURE: (p) =>
    `${p.field}: that period hasn't started yet. Choose the current one or an earlier one.`,
  CUTOFF_OUTSIDE_PERIOD: (p) =>
    `${p.field}: the cut-off must fall within the period${p.from && p.to ? `, from ${day(p.from)} to ${day(p.to)}` : ''}.`,
  CUTOFF_IN_FUTURE: (p) => `${p.field}: the cut-off can't be after today. Choose today or earlier.`,
  CUTOFF_NOT_PERIOD_END: (p) =>
    `${p.field}: a period is closed with its last day${p.date ? `, ${day(p.date)}` : ''}.`,
  DATE_BEFORE_RECORDED: (p) =>
    `${p.field}: there are approved values${p.date ? ` as of ${day(p.date)}` : ''} already. Choose a later day.`,
  MEMBER_UNKNOWN: (p) => `${p.field}: it isn't part of this target. Reload the list and check.`,
  MEMBER_REPEATED: (p) => `${p.field}: it appears twice. Leave a single value.`,
  MEMBER_INACTIVE: (p) =>
    `${p.field}: it wasn't active on the cut-off date. Remove the value or change the cut-off.`,

  FILE_EMPTY: (p) => `${p.field}: the file is empty. Choose another.`,
  FILE_TOO_LARGE: (p) =>
    `${p.field}: the file is over ${p.maximum ?? '20 MB'}. Reduce or split it.`,
  FILE_TYPE_NOT_ALLOWED: (p) =>
    `${p.field}: this type of file isn't accepted. Use a PDF, an image, a spreadsheet or a document.`,
  FILE_TYPE_MISMATCH: (p) =>
    `${p.field}: its content doesn't match its extension. Save it again in the right format.`,
  FILE_MISSING: (p) =>
    `${p.field}: the file is no longer where it was kept. Tell whoever runs the system: it is in the backup.`,
  FILE_CHANGED: (p) =>
    `${p.field}: the file kept is not the one that was uploaded, so it is not handed out. Tell whoever runs the system: the original is in the backup.`,
}
