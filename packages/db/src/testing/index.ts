export {
  asOwner,
  countStatements,
  createEmptyDatabase,
  createTestDatabase,
  type TestDatabase,
} from './test-database.ts'
