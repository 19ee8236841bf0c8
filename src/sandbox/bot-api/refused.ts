/** What Telegram says when it does not do what was asked: its code, its words, its hints. */
export interface Refusal {
  readonly code: number;
  readonly description: string;
  readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
}

export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.description);
    this.name = "Refused";
    this.refusal = refusal;
  }
}

export const badRequest = (text: string, parameters?: Refusal["parameters"]): Refused =>
  new Refused({
    code: 400,
    description: `Bad Request: ${text}`,
    ...(parameters && { parameters }),
  });

export const forbidden = (text: string): Refused =>
  new Refused({ code: 403, description: `Forbidden: ${text}` });

export const conflict = (text: string): Refused =>
  new Refused({ code: 409, description: `Conflict: ${text}` });

export const tooManyRequests = (seconds: number): Refused =>
  new Refused({
    code: 429,
    description: `Too Many Requests: retry after ${seconds}`,
    parameters: { retry_after: seconds },
  });
