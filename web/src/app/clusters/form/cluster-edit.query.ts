import { graphql } from '@/gql'

/** A cluster as an editor changes it. */
export const ClusterToEdit = graphql(`
  fragment ClusterToEdit on Cluster {
    code
    name
    isPilot
    startedOn
    leadVillage {
      code
      name
    }
    membersEntered {
      villageCode
      villageName
      joinedOn
      leftOn
    }
  }
`)

/** What the form of a cluster must know besides. */
export const ClusterChoices = graphql(`
  fragment ClusterChoices on Query {
    hub {
      revision
      today
      datasets {
        key
        name
      }
    }
    clusters {
      code
    }
  }
`)

/** The form of a cluster that is there. */
export const ClusterEditQuery = graphql(`
  query ClusterEdit($code: ID!) {
    ...ShellData
    ...ClusterChoices
    home {
      code
      name
    }
    cluster(code: $code) {
      ...ClusterToEdit
    }
  }
`)

/** The form of a new cluster. */
export const ClusterNewQuery = graphql(`
  query ClusterNew {
    ...ShellData
    ...ClusterChoices
    home {
      code
      name
    }
  }
`)

export const SaveCluster = graphql(`
  mutation SaveCluster(
    $cluster: ClusterInput!
    $members: [ClusterMemberInput!]!
    $baseRevision: Int!
    $dryRun: Boolean!
  ) {
    saveCluster(cluster: $cluster, members: $members, baseRevision: $baseRevision, dryRun: $dryRun) {
      ...FormOutcome
    }
  }
`)
