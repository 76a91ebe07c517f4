import { graphql } from '@/gql'

export const WelcomePage = graphql(`
  query WelcomePage($secret: String!) {
    oneTimeLink(secret: $secret) {
      purpose
      login
      name
      expiresAt
    }
  }
`)

export const UseOneTimeLink = graphql(`
  mutation UseOneTimeLink($secret: String!, $login: String, $name: String, $password: String!) {
    useOneTimeLink(secret: $secret, login: $login, name: $name, password: $password) {
      status
      retryAfterSeconds
    }
  }
`)
