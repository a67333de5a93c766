/** The user's mistake: printed as one line with its hint, exit code `exitCode` (2 unless said otherwise). */
export class UserError extends Error {
  readonly hint: string;
  readonly exitCode: number;

  constructor(
    message: string,
    options: { readonly hint: string; readonly cause?: unknown; readonly exitCode?: number },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'UserError';
    this.hint = options.hint;
    this.exitCode = options.exitCode ?? 2;
  }
}
