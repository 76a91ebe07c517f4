import { graphql } from '@/gql'

/** What somebody who is not signed in yet may ask. */
export const SignInPage = graphql(`
  query SignInPage {
    signInOptions {
      passwords
      oidc {
        name
        path
      }
    }
  }
`)

export const SignIn = graphql(`
  mutation SignIn($login: String!, $password: String!) {
    signIn(login: $login, password: $password) {
      status
      retryAfterSeconds
    }
  }
`)

export const ConfirmSecondFactor = graphql(`
  mutation ConfirmSecondFactor($code: String!) {
    confirmSecondFactor(code: $code) {
      status
      retryAfterSeconds
    }
  }
`)

export const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`)
