import fc from 'fast-check'

// Which smallest case notices a mutant is of no interest, and costs more than noticing it.
fc.configureGlobal({ endOnFailure: true })
