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
    "\n  fragment AuditCsv_event on AuditEvent {\n    seq\n    at\n    actorName\n    action\n    subjectType\n    subjectLabel\n    reason\n    requestId\n    hash\n    changes {\n      field\n      before\n      after\n    }\n  }\n": typeof types.AuditCsv_EventFragmentDoc,
    "\n  fragment AuditEventItem_event on AuditEvent {\n    seq\n    at\n    action\n    actorName\n    subject\n    subjectLabel\n    reason\n    changes {\n      field\n      before\n      after\n    }\n  }\n": typeof types.AuditEventItem_EventFragmentDoc,
    "\n  query AuditLog(\n    $entity: String!\n    $action: String\n    $actor: ID\n    $subject: ID\n    $from: Date\n    $to: Date\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    entity(slug: $entity) {\n      id\n      name\n      isSample\n      auditEvents(\n        action: $action\n        actor: $actor\n        subject: $subject\n        from: $from\n        to: $to\n        first: $first\n        after: $after\n        last: $last\n        before: $before\n      ) {\n        edges {\n          node {\n            id\n            at\n            changes {\n              field\n            }\n            ...AuditEventItem_event\n            ...AuditCsv_event\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.AuditLogDocument,
    "\n  query AuditContext($entity: String!) {\n    entity(slug: $entity) {\n      id\n      auditChain {\n        events\n        whole\n        firstBroken\n      }\n      people(first: 100, archived: true) {\n        edges {\n          node {\n            id\n            name\n          }\n        }\n      }\n      offices {\n        id\n        name\n      }\n    }\n  }\n": typeof types.AuditContextDocument,
    "\n  query AuditMembers($entity: String!) {\n    entity(slug: $entity) {\n      id\n      plans {\n        id\n        indicators {\n          id\n          targets {\n            id\n            members {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.AuditMembersDocument,
    "\n  query Session {\n    viewer {\n      email\n      persons {\n        person {\n          id\n          name\n          post\n        }\n        roles\n        actions\n        entity {\n          id\n          slug\n        }\n      }\n    }\n    entities {\n      id\n      slug\n      name\n      department\n      isSample\n    }\n  }\n": typeof types.SessionDocument,
    "\n  fragment AreaTable_plan on Plan {\n    areas {\n      id\n      number\n      shortName\n      indicators {\n        id\n      }\n      figure {\n        progress\n        expected\n        status\n      }\n    }\n  }\n": typeof types.AreaTable_PlanFragmentDoc,
    "\n  fragment DeadlineList_plan on Plan {\n    upcomingDeadlines(first: 5) {\n      date\n      label\n      confirmed\n      daysLeft\n      indicator {\n        id\n        row\n      }\n      phase {\n        id\n        number\n      }\n    }\n  }\n": typeof types.DeadlineList_PlanFragmentDoc,
    "\n  query Overview($entity: String!) {\n    entity(slug: $entity) {\n      id\n      slug\n      name\n      isSample\n      currentContact\n    }\n    plan(entity: $entity) {\n      id\n      title\n      validFrom\n      validTo\n      onTrackFrom\n      atRiskFrom\n      areas {\n        id\n      }\n      indicators {\n        id\n      }\n      figure {\n        asOf\n        progress\n        expected\n        ...PlanProgress_figure\n      }\n      ...AreaTable_plan\n      ...DeadlineList_plan\n      ...PhaseSection_plan\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  fragment PhaseSection_plan on Plan {\n    startsOn\n    endsOn\n    phases {\n      id\n      name\n      definition\n      deadline\n      deadlineConfirmed\n    }\n  }\n": typeof types.PhaseSection_PlanFragmentDoc,
    "\n  fragment PlanProgress_figure on GroupFigure {\n    asOf\n    progress\n    expected\n    lowerBound\n    rows\n    rowsWithData\n  }\n": typeof types.PlanProgress_FigureFragmentDoc,
    "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      name\n      email\n      purpose\n      expiresAt\n      valid\n      hasAccount\n      entity {\n        id\n        slug\n        name\n      }\n    }\n  }\n": typeof types.InvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on AcceptedInvitation {\n        email\n      }\n      ... on Refusal {\n        code\n        message\n      }\n      ... on InputRefusal {\n        issues {\n          message\n        }\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
};
const documents: Documents = {
    "\n  fragment AuditCsv_event on AuditEvent {\n    seq\n    at\n    actorName\n    action\n    subjectType\n    subjectLabel\n    reason\n    requestId\n    hash\n    changes {\n      field\n      before\n      after\n    }\n  }\n": types.AuditCsv_EventFragmentDoc,
    "\n  fragment AuditEventItem_event on AuditEvent {\n    seq\n    at\n    action\n    actorName\n    subject\n    subjectLabel\n    reason\n    changes {\n      field\n      before\n      after\n    }\n  }\n": types.AuditEventItem_EventFragmentDoc,
    "\n  query AuditLog(\n    $entity: String!\n    $action: String\n    $actor: ID\n    $subject: ID\n    $from: Date\n    $to: Date\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    entity(slug: $entity) {\n      id\n      name\n      isSample\n      auditEvents(\n        action: $action\n        actor: $actor\n        subject: $subject\n        from: $from\n        to: $to\n        first: $first\n        after: $after\n        last: $last\n        before: $before\n      ) {\n        edges {\n          node {\n            id\n            at\n            changes {\n              field\n            }\n            ...AuditEventItem_event\n            ...AuditCsv_event\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": types.AuditLogDocument,
    "\n  query AuditContext($entity: String!) {\n    entity(slug: $entity) {\n      id\n      auditChain {\n        events\n        whole\n        firstBroken\n      }\n      people(first: 100, archived: true) {\n        edges {\n          node {\n            id\n            name\n          }\n        }\n      }\n      offices {\n        id\n        name\n      }\n    }\n  }\n": types.AuditContextDocument,
    "\n  query AuditMembers($entity: String!) {\n    entity(slug: $entity) {\n      id\n      plans {\n        id\n        indicators {\n          id\n          targets {\n            id\n            members {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.AuditMembersDocument,
    "\n  query Session {\n    viewer {\n      email\n      persons {\n        person {\n          id\n          name\n          post\n        }\n        roles\n        actions\n        entity {\n          id\n          slug\n        }\n      }\n    }\n    entities {\n      id\n      slug\n      name\n      department\n      isSample\n    }\n  }\n": types.SessionDocument,
    "\n  fragment AreaTable_plan on Plan {\n    areas {\n      id\n      number\n      shortName\n      indicators {\n        id\n      }\n      figure {\n        progress\n        expected\n        status\n      }\n    }\n  }\n": types.AreaTable_PlanFragmentDoc,
    "\n  fragment DeadlineList_plan on Plan {\n    upcomingDeadlines(first: 5) {\n      date\n      label\n      confirmed\n      daysLeft\n      indicator {\n        id\n        row\n      }\n      phase {\n        id\n        number\n      }\n    }\n  }\n": types.DeadlineList_PlanFragmentDoc,
    "\n  query Overview($entity: String!) {\n    entity(slug: $entity) {\n      id\n      slug\n      name\n      isSample\n      currentContact\n    }\n    plan(entity: $entity) {\n      id\n      title\n      validFrom\n      validTo\n      onTrackFrom\n      atRiskFrom\n      areas {\n        id\n      }\n      indicators {\n        id\n      }\n      figure {\n        asOf\n        progress\n        expected\n        ...PlanProgress_figure\n      }\n      ...AreaTable_plan\n      ...DeadlineList_plan\n      ...PhaseSection_plan\n    }\n  }\n": types.OverviewDocument,
    "\n  fragment PhaseSection_plan on Plan {\n    startsOn\n    endsOn\n    phases {\n      id\n      name\n      definition\n      deadline\n      deadlineConfirmed\n    }\n  }\n": types.PhaseSection_PlanFragmentDoc,
    "\n  fragment PlanProgress_figure on GroupFigure {\n    asOf\n    progress\n    expected\n    lowerBound\n    rows\n    rowsWithData\n  }\n": types.PlanProgress_FigureFragmentDoc,
    "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      name\n      email\n      purpose\n      expiresAt\n      valid\n      hasAccount\n      entity {\n        id\n        slug\n        name\n      }\n    }\n  }\n": types.InvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on AcceptedInvitation {\n        email\n      }\n      ... on Refusal {\n        code\n        message\n      }\n      ... on InputRefusal {\n        issues {\n          message\n        }\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
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
export function graphql(source: "\n  fragment AuditCsv_event on AuditEvent {\n    seq\n    at\n    actorName\n    action\n    subjectType\n    subjectLabel\n    reason\n    requestId\n    hash\n    changes {\n      field\n      before\n      after\n    }\n  }\n"): (typeof documents)["\n  fragment AuditCsv_event on AuditEvent {\n    seq\n    at\n    actorName\n    action\n    subjectType\n    subjectLabel\n    reason\n    requestId\n    hash\n    changes {\n      field\n      before\n      after\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditEventItem_event on AuditEvent {\n    seq\n    at\n    action\n    actorName\n    subject\n    subjectLabel\n    reason\n    changes {\n      field\n      before\n      after\n    }\n  }\n"): (typeof documents)["\n  fragment AuditEventItem_event on AuditEvent {\n    seq\n    at\n    action\n    actorName\n    subject\n    subjectLabel\n    reason\n    changes {\n      field\n      before\n      after\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditLog(\n    $entity: String!\n    $action: String\n    $actor: ID\n    $subject: ID\n    $from: Date\n    $to: Date\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    entity(slug: $entity) {\n      id\n      name\n      isSample\n      auditEvents(\n        action: $action\n        actor: $actor\n        subject: $subject\n        from: $from\n        to: $to\n        first: $first\n        after: $after\n        last: $last\n        before: $before\n      ) {\n        edges {\n          node {\n            id\n            at\n            changes {\n              field\n            }\n            ...AuditEventItem_event\n            ...AuditCsv_event\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditLog(\n    $entity: String!\n    $action: String\n    $actor: ID\n    $subject: ID\n    $from: Date\n    $to: Date\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    entity(slug: $entity) {\n      id\n      name\n      isSample\n      auditEvents(\n        action: $action\n        actor: $actor\n        subject: $subject\n        from: $from\n        to: $to\n        first: $first\n        after: $after\n        last: $last\n        before: $before\n      ) {\n        edges {\n          node {\n            id\n            at\n            changes {\n              field\n            }\n            ...AuditEventItem_event\n            ...AuditCsv_event\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditContext($entity: String!) {\n    entity(slug: $entity) {\n      id\n      auditChain {\n        events\n        whole\n        firstBroken\n      }\n      people(first: 100, archived: true) {\n        edges {\n          node {\n            id\n            name\n          }\n        }\n      }\n      offices {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditContext($entity: String!) {\n    entity(slug: $entity) {\n      id\n      auditChain {\n        events\n        whole\n        firstBroken\n      }\n      people(first: 100, archived: true) {\n        edges {\n          node {\n            id\n            name\n          }\n        }\n      }\n      offices {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditMembers($entity: String!) {\n    entity(slug: $entity) {\n      id\n      plans {\n        id\n        indicators {\n          id\n          targets {\n            id\n            members {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditMembers($entity: String!) {\n    entity(slug: $entity) {\n      id\n      plans {\n        id\n        indicators {\n          id\n          targets {\n            id\n            members {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    viewer {\n      email\n      persons {\n        person {\n          id\n          name\n          post\n        }\n        roles\n        actions\n        entity {\n          id\n          slug\n        }\n      }\n    }\n    entities {\n      id\n      slug\n      name\n      department\n      isSample\n    }\n  }\n"): (typeof documents)["\n  query Session {\n    viewer {\n      email\n      persons {\n        person {\n          id\n          name\n          post\n        }\n        roles\n        actions\n        entity {\n          id\n          slug\n        }\n      }\n    }\n    entities {\n      id\n      slug\n      name\n      department\n      isSample\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AreaTable_plan on Plan {\n    areas {\n      id\n      number\n      shortName\n      indicators {\n        id\n      }\n      figure {\n        progress\n        expected\n        status\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AreaTable_plan on Plan {\n    areas {\n      id\n      number\n      shortName\n      indicators {\n        id\n      }\n      figure {\n        progress\n        expected\n        status\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeadlineList_plan on Plan {\n    upcomingDeadlines(first: 5) {\n      date\n      label\n      confirmed\n      daysLeft\n      indicator {\n        id\n        row\n      }\n      phase {\n        id\n        number\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DeadlineList_plan on Plan {\n    upcomingDeadlines(first: 5) {\n      date\n      label\n      confirmed\n      daysLeft\n      indicator {\n        id\n        row\n      }\n      phase {\n        id\n        number\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview($entity: String!) {\n    entity(slug: $entity) {\n      id\n      slug\n      name\n      isSample\n      currentContact\n    }\n    plan(entity: $entity) {\n      id\n      title\n      validFrom\n      validTo\n      onTrackFrom\n      atRiskFrom\n      areas {\n        id\n      }\n      indicators {\n        id\n      }\n      figure {\n        asOf\n        progress\n        expected\n        ...PlanProgress_figure\n      }\n      ...AreaTable_plan\n      ...DeadlineList_plan\n      ...PhaseSection_plan\n    }\n  }\n"): (typeof documents)["\n  query Overview($entity: String!) {\n    entity(slug: $entity) {\n      id\n      slug\n      name\n      isSample\n      currentContact\n    }\n    plan(entity: $entity) {\n      id\n      title\n      validFrom\n      validTo\n      onTrackFrom\n      atRiskFrom\n      areas {\n        id\n      }\n      indicators {\n        id\n      }\n      figure {\n        asOf\n        progress\n        expected\n        ...PlanProgress_figure\n      }\n      ...AreaTable_plan\n      ...DeadlineList_plan\n      ...PhaseSection_plan\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PhaseSection_plan on Plan {\n    startsOn\n    endsOn\n    phases {\n      id\n      name\n      definition\n      deadline\n      deadlineConfirmed\n    }\n  }\n"): (typeof documents)["\n  fragment PhaseSection_plan on Plan {\n    startsOn\n    endsOn\n    phases {\n      id\n      name\n      definition\n      deadline\n      deadlineConfirmed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanProgress_figure on GroupFigure {\n    asOf\n    progress\n    expected\n    lowerBound\n    rows\n    rowsWithData\n  }\n"): (typeof documents)["\n  fragment PlanProgress_figure on GroupFigure {\n    asOf\n    progress\n    expected\n    lowerBound\n    rows\n    rowsWithData\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      name\n      email\n      purpose\n      expiresAt\n      valid\n      hasAccount\n      entity {\n        id\n        slug\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      name\n      email\n      purpose\n      expiresAt\n      valid\n      hasAccount\n      entity {\n        id\n        slug\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on AcceptedInvitation {\n        email\n      }\n      ... on Refusal {\n        code\n        message\n      }\n      ... on InputRefusal {\n        issues {\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on AcceptedInvitation {\n        email\n      }\n      ... on Refusal {\n        code\n        message\n      }\n      ... on InputRefusal {\n        issues {\n          message\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;