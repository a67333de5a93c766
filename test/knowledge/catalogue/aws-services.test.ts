import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the service that a package is a client of', () => {
    const source = `
      import { TextractClient, AnalyzeDocumentCommand } from '@aws-sdk/client-textract';
      import { STS } from '@aws-sdk/client-sts';
      await new TextractClient({}).send(new AnalyzeDocumentCommand({}));
      await new STS({}).getCallerIdentity({});
    `;
    expect(matchesOf(source)).toEqual([
      'client @aws-sdk/client-sts#STS',
      'client @aws-sdk/client-textract#TextractClient',
      'outbound call @aws-sdk/client-sts#STS().getCallerIdentity',
      'outbound call @aws-sdk/client-textract#TextractClient().send',
    ]);
    expect(systemsOf(source)).toEqual(['AWS STS', 'Amazon Textract']);
  });

  it('repositories and rules of accounts', () => {
    const source = `
      import { CodeCommitClient, GetRepositoryCommand } from '@aws-sdk/client-codecommit';
      import { ConfigServiceClient, DescribeConfigRulesCommand } from '@aws-sdk/client-config-service';
      await new CodeCommitClient({}).send(new GetRepositoryCommand({ repositoryName: 'shop' }));
      await new ConfigServiceClient({}).send(new DescribeConfigRulesCommand({}));
    `;
    expect(systemsOf(source)).toEqual(['AWS CodeCommit', 'AWS Config']);
  });
});

describe('ignores', () => {
  it('a command that nobody sends', () => {
    const source = `
      import { AnalyzeDocumentCommand } from '@aws-sdk/client-textract';
      export const command = new AnalyzeDocumentCommand({});
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
