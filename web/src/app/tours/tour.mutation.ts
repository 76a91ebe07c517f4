import { graphql } from '@/gql'

export const PublishTour = graphql(`
  mutation PublishTour($code: ID!) {
    publishTour(code: $code) {
      edition
    }
  }
`)

export const ShareTour = graphql(`
  mutation ShareTour($code: ID!, $days: Int!) {
    shareTour(code: $code, days: $days) {
      token
    }
  }
`)

export const LeadTour = graphql(`
  mutation LeadTour($tokenHash: ID!) {
    leadTour(tokenHash: $tokenHash) {
      secret
    }
  }
`)

export const RevokeTourShare = graphql(`
  mutation RevokeTourShare($tokenHash: ID!) {
    revokeTourShare(tokenHash: $tokenHash) {
      tokenHash
    }
  }
`)
