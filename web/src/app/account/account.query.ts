import { graphql } from '@/gql'

/** 账户 in one document. */
export const AccountPage = graphql(`
  query AccountPage {
    account {
      login
      name
      unit
      secondFactor
      recoveryCodesLeft
      passwordChangedAt
      sessions {
        id
        startedAt
        lastSeenAt
        expiresAt
        device
        address
        method
        isCurrent
      }
      tokens {
        id
        name
        scopes
        createdAt
        expiresAt
        lastUsedAt
        revokedAt
      }
    }
  }
`)

export const ChangePassword = graphql(`
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next) {
      passwordChangedAt
    }
  }
`)

export const BeginSecondFactor = graphql(`
  mutation BeginSecondFactor {
    beginSecondFactor {
      secret
      uri
    }
  }
`)

export const FinishSecondFactor = graphql(`
  mutation FinishSecondFactor($code: String!) {
    finishSecondFactor(code: $code) {
      codes
    }
  }
`)

export const RenewRecoveryCodes = graphql(`
  mutation RenewRecoveryCodes($password: String!) {
    renewRecoveryCodes(password: $password) {
      codes
    }
  }
`)

export const RemoveSecondFactor = graphql(`
  mutation RemoveSecondFactor($password: String!) {
    removeSecondFactor(password: $password) {
      secondFactor
    }
  }
`)

export const EndSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      login
    }
  }
`)

export const EndOtherSessions = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      login
    }
  }
`)

export const MakeToken = graphql(`
  mutation MakeToken($name: String!, $scopes: [Permission!]!, $days: Int!) {
    makeToken(name: $name, scopes: $scopes, days: $days) {
      secret
      token {
        expiresAt
      }
    }
  }
`)

export const RevokeToken = graphql(`
  mutation RevokeToken($id: ID!) {
    revokeToken(id: $id) {
      revokedAt
    }
  }
`)
