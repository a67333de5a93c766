/** The user's mistake: printed as one line with its hint after its details, exit code `exitCode` (2 unless said otherwise). */
export class UserError extends Error {
  readonly hint: string;
  readonly exitCode: number;
  /** Lines that show what the message is about, such as a diff. */
  readonly details: readonly string[];

  constructor(message: string, options: UserErrorOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'UserError';
    this.hint = options.hint;
    this.exitCode = options.exitCode ?? 2;
    this.details = options.details ?? [];
  }
}

interface UserErrorOptions {
  readonly hint: string;
  readonly cause?: unknown;
  readonly exitCode?: number;
  readonly details?: readonly string[];
}
