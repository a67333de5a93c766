/** The name that people give to a queue of AWS, whose code names its address: the last part of a URL or an ARN. */
export function queueLabel(name: string): string {
  const [, last] =
    /^https?:\/\/(?:sqs\.[^/]+|[^/]+\.queue\.amazonaws\.com|[^/]+)\/\d{12}\/([^/]+)$/.exec(name) ??
    /^arn:[\w-]+:(?:sqs|sns|kinesis|events):.*[:/]([^:/]+)$/.exec(name) ??
    [];
  return last ?? name;
}
