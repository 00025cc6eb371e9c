import { post } from '@/http/request'
import { refusedOf, resultOf, type SignedIn, type SignInResult } from './result'

/** Signs in with a code's token; a refusal is a result, not an exception. */
export const signIn = (token: string): Promise<SignInResult> =>
  post<SignedIn>('/api/meeting/sign-ins', { token }).then(resultOf, refusedOf)
