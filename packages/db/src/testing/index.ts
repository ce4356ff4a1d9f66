export { asOwner, countStatements, createTestDatabase, type TestDatabase } from './test-database.ts'
