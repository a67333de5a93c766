import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('resources of an API, nested', () => {
    const source = `
      import { RestApi } from 'aws-cdk-lib/aws-apigateway';
      import { aws_apigateway } from 'aws-cdk-lib';
      new RestApi(app, 'api').root.addResource('orders').addResource('{id}');
      new aws_apigateway.RestApi(app, 'other').root.resourceForPath('/returns');
    `;
    expect(matchesOf(source)).toEqual([
      'prefix /returns aws-cdk-lib#RestApi().root.resourceForPath',
      'prefix orders aws-cdk-lib#RestApi().root.addResource',
      'prefix {id} aws-cdk-lib#RestApi().root.addResource',
    ]);
  });
});

describe('ignores', () => {
  it('what only stores', () => {
    const source = `
      import { Bucket } from 'aws-cdk-lib/aws-s3';
      export const bucket = new Bucket(app, 'files');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
