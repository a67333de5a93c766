import { describe, expect, it } from 'vitest';
import { readWorkspace } from '../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../support/snapshot-of.ts';

function pathOf(files: Readonly<Record<string, string>>): string | undefined {
  return readWorkspace(snapshotOf({ 'package.json': '{ "name": "shop" }', ...files })).packages[0]?.controllerPath;
}

describe('readControllerPath', () => {
  it('reads tsoa.json with comments, and tsoa.yaml', () => {
    expect(pathOf({ 'tsoa.json': '{\n  // routes\n  "routes": { "basePath": "/api/v1/" }\n}' })).toBe('api/v1');
    expect(pathOf({ 'tsoa.yaml': 'routes:\n  basePath: v2\n' })).toBe('v2');
  });

  it('says nothing where the file says nothing, or is none', () => {
    expect(pathOf({ 'tsoa.json': '{ "spec": { "basePath": "/documentation" } }' })).toBe('');
    expect(pathOf({})).toBe('');
  });
});
