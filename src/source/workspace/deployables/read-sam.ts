import { z } from 'zod';
import { folderOf, joinPath } from '../../../lib/tree-path.ts';
import type { PlatformEntry } from '../../../model/workspace.ts';
import { readYaml } from '../read-yaml.ts';
import type { Tree } from '../tree.ts';

const event = z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).optional() });
const resource = z.object({
  Type: z.string(),
  Properties: z
    .object({
      Handler: z.string().optional(),
      Timeout: z.number().positive().optional().catch(undefined),
      CodeUri: z.string().optional().catch(undefined),
      Events: z.record(z.string(), event.nullable().catch(null)).optional(),
    })
    .optional(),
});
const template = z.object({ Resources: z.record(z.string(), resource.nullable().catch(null)).catch({}) });

/** Functions of the Serverless Application Model: https://docs.aws.amazon.com/serverless-application-model/. */
export function readSam(tree: Tree, file: string): readonly PlatformEntry[] {
  const read = readYaml({ ...tree, report: () => undefined }, file, template);
  return Object.entries(read?.value.Resources ?? {}).flatMap(([name, row]) => {
    if (row?.Type !== 'AWS::Serverless::Function') return [];
    const { Handler = '', CodeUri = '.', Events = {}, Timeout: seconds } = row.Properties ?? {};
    const dot = Handler.lastIndexOf('.');
    const handler =
      dot > 0
        ? { file: joinPath(folderOf(file), joinPath(CodeUri, Handler.slice(0, dot))), name: Handler.slice(dot + 1) }
        : null;
    return Object.entries(Events).flatMap(([key, each]) =>
      startsOf(each).map((starts) => ({
        ...(seconds === undefined ? {} : { timeoutMs: seconds * 1000 }),
        platform: 'aws-sam',
        name,
        handler,
        starts,
        place: { file, line: read?.lineOf(['Resources', name, 'Properties', 'Events', key]) ?? 1 },
      })),
    );
  });
}

/** What is written as a text; a reference to another resource is none. */
function startsOf(read: z.infer<typeof event> | null): readonly PlatformEntry['starts'][] {
  const { Type: type, Properties: properties = {} } = read ?? { Type: '' };
  const text = (key: string | undefined): string | null => {
    const value = key === undefined ? undefined : properties[key];
    return typeof value === 'string' ? value : null;
  };
  if (type === 'Api' || type === 'HttpApi') return [requestOf(text('Method') ?? 'any', text('Path') ?? '/*')];
  const schedule = text(SCHEDULES[type]);
  if (schedule !== null) return [{ kind: 'schedule', schedule }];
  const queue = text(SOURCES[type]);
  return queue === null ? [] : [{ kind: 'queue', queue: queueName(queue) }];
}

/** Which property of an event of this type says what. */
const SCHEDULES: Readonly<Record<string, string>> = { Schedule: 'Schedule', ScheduleV2: 'ScheduleExpression' };
const SOURCES: Readonly<Record<string, string>> = { SQS: 'Queue', SNS: 'Topic' };

function requestOf(method: string, path: string): PlatformEntry['starts'] {
  return { kind: 'http', method: /^(?:any|\*)$/i.test(method) ? 'ANY' : method.toUpperCase(), path };
}

/** The last part of an address: `arn:aws:sqs:eu-west-1:1:mail` is `mail`; `MailQueue.Arn` is the resource `MailQueue`. */
function queueName(address: string): string {
  return address.startsWith('arn:') ? (address.split(':').at(-1) ?? address) : address.replace(/\.Arn$/, '');
}
