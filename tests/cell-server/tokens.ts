// Who a bearer token stands for. Demo only: in production the service's authorization server says it (fhir.md §5).
import type { Role } from '../../lib/signalement/draft';

export type Tokens = Readonly<Record<string, Role>>;

export const demoTokens: Tokens = {
  'jeton-demo-idest': 'idest',
  'jeton-demo-medecin': 'medecin',
  'jeton-demo-coordinateur': 'coordinateur',
};

/** Null for no token, or one that nobody has. */
export function findRole(authorization: string | undefined, tokens: Tokens): Role | null {
  const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  return token !== undefined && Object.hasOwn(tokens, token) ? (tokens[token] ?? null) : null;
}
