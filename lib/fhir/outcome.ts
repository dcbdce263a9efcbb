// What an answer of the server means: accepted, or one of the failures of `lib/failures.ts`. Nothing of the answer's own
// words is kept: they may quote the worker's values.
import type { FailureCode } from '../failures';
import { fail, ok, type Result } from '../result';
import { z } from '../zod';

const resourceSchema = z.looseObject({ resourceType: z.string() });
const issuesSchema = z.object({ issue: z.array(z.object({ code: z.string() })) });
const answerSchema = z.object({
  resourceType: z.literal('Bundle'),
  entry: z.array(z.object({ response: z.object({ status: z.string() }) })),
});

/** `body`: parsed JSON, or undefined when it was not JSON. A 2xx that is no FHIR resource is garbage. */
export function judgeAnswer(status: number, body: unknown): Result<{ readonly resourceType: string }> {
  if (status < 200 || status > 299) return fail(judgeStatus(status, body));
  const parsed = resourceSchema.safeParse(body);
  return parsed.success ? ok(parsed.data) : fail('server-garbage');
}

/**
 * The answer to a transaction of `count` entries: success only if every entry was created, changed,
 * deleted, or was already there. A server
 * that says 200 around a failed entry ran the bundle as a batch: resending cannot repair it (fhir.md §6, point 7).
 */
export function judgeTransaction(status: number, body: unknown, count: number): Result<void> {
  const answer = judgeAnswer(status, body);
  if (!answer.ok) return answer;
  const parsed = answerSchema.safeParse(body);
  if (!parsed.success || parsed.data.entry.length !== count) return fail('server-garbage');
  const isWhole = parsed.data.entry.every(({ response }) => /^20[014]\b/.test(response.status));
  return isWhole ? ok(undefined) : fail('server-rejected');
}

function judgeStatus(status: number, body: unknown): FailureCode {
  switch (status) {
    case 401:
      return 'server-unauthorized';
    case 403:
      return 'server-forbidden';
    case 404:
    case 410:
      return 'server-not-found';
    case 409:
      return 'server-conflict';
    case 412:
      // Several Patients with one dossier number: only a person can mend that.
      return hasIssue(body, 'multiple-matches') ? 'server-rejected' : 'server-conflict';
    case 408:
    case 425:
    case 429:
      return 'server-failed';
    default:
      if (status >= 500) return 'server-failed';
      return status >= 400 ? 'server-rejected' : 'server-garbage';
  }
}

function hasIssue(body: unknown, code: string): boolean {
  return issuesSchema.safeParse(body).data?.issue.some((issue) => issue.code === code) ?? false;
}
