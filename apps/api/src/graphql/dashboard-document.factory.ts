/** What the dashboard asks in one request, as the wireframe shows it. */
export const dashboardDocument = `
query Dashboard {
  plan(entity: "aqui") {
    id title revision status startsOn endsOn
    entity { id name slug isSample today viewerRoles }
    figure { ...Group }
    series { ...Series }
    areas { id number shortName figure { ...Group } series { ...Series } }
    phases { number name deadline deadlineConfirmed }
    indicators {
      id row shortName weight version
      deadline { id text resolvedOn }
      figure { progress expected compliance status }
      targets { id label unit unitPlural goal kind figure { progress expected } }
    }
  }
}
fragment Group on GroupFigure { progress expected status lowerBound rowsWithData rows counts { status count } notReported }
fragment Series on Series { dates periods progress expected }
`
