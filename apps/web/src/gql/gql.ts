/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Shell($slug: String!, $hasEntity: Boolean!) {\n    viewer {\n      email\n      persons {\n        person {\n          id\n          name\n        }\n        roles\n        entity {\n          id\n          slug\n        }\n      }\n    }\n    entity(slug: $slug) @include(if: $hasEntity) {\n      id\n      slug\n      name\n      isSample\n      today\n    }\n  }\n": typeof types.ShellDocument,
    "\n  query EntityList {\n    entities {\n      id\n      slug\n      name\n      department\n      isSample\n    }\n  }\n": typeof types.EntityListDocument,
    "\n  query Session {\n    viewer {\n      email\n      persons {\n        person {\n          id\n          name\n          post\n        }\n        roles\n        actions\n        entity {\n          id\n          slug\n        }\n      }\n    }\n    entities {\n      id\n      slug\n      name\n      department\n      isSample\n    }\n  }\n": typeof types.SessionDocument,
};
const documents: Documents = {
    "\n  query Shell($slug: String!, $hasEntity: Boolean!) {\n    viewer {\n      email\n      persons {\n        person {\n          id\n          name\n        }\n        roles\n        entity {\n          id\n          slug\n        }\n      }\n    }\n    entity(slug: $slug) @include(if: $hasEntity) {\n      id\n      slug\n      name\n      isSample\n      today\n    }\n  }\n": types.ShellDocument,
    "\n  query EntityList {\n    entities {\n      id\n      slug\n      name\n      department\n      isSample\n    }\n  }\n": types.EntityListDocument,
    "\n  query Session {\n    viewer {\n      email\n      persons {\n        person {\n          id\n          name\n          post\n        }\n        roles\n        actions\n        entity {\n          id\n          slug\n        }\n      }\n    }\n    entities {\n      id\n      slug\n      name\n      department\n      isSample\n    }\n  }\n": types.SessionDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shell($slug: String!, $hasEntity: Boolean!) {\n    viewer {\n      email\n      persons {\n        person {\n          id\n          name\n        }\n        roles\n        entity {\n          id\n          slug\n        }\n      }\n    }\n    entity(slug: $slug) @include(if: $hasEntity) {\n      id\n      slug\n      name\n      isSample\n      today\n    }\n  }\n"): (typeof documents)["\n  query Shell($slug: String!, $hasEntity: Boolean!) {\n    viewer {\n      email\n      persons {\n        person {\n          id\n          name\n        }\n        roles\n        entity {\n          id\n          slug\n        }\n      }\n    }\n    entity(slug: $slug) @include(if: $hasEntity) {\n      id\n      slug\n      name\n      isSample\n      today\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityList {\n    entities {\n      id\n      slug\n      name\n      department\n      isSample\n    }\n  }\n"): (typeof documents)["\n  query EntityList {\n    entities {\n      id\n      slug\n      name\n      department\n      isSample\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    viewer {\n      email\n      persons {\n        person {\n          id\n          name\n          post\n        }\n        roles\n        actions\n        entity {\n          id\n          slug\n        }\n      }\n    }\n    entities {\n      id\n      slug\n      name\n      department\n      isSample\n    }\n  }\n"): (typeof documents)["\n  query Session {\n    viewer {\n      email\n      persons {\n        person {\n          id\n          name\n          post\n        }\n        roles\n        actions\n        entity {\n          id\n          slug\n        }\n      }\n    }\n    entities {\n      id\n      slug\n      name\n      department\n      isSample\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;