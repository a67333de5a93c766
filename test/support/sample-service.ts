import type { Service } from '../../src/model/handover-model.ts';

export function service(fields: Partial<Service> & Pick<Service, 'id' | 'name' | 'root'>): Service {
  return {
    kind: 'http-server',
    description: null,
    deployable: true,
    because: 'Dockerfile',
    evidence: { file: `${fields.root}/Dockerfile`, line: 1 },
    deployments: [],
    commands: [],
    uses: [],
    owners: [],
    files: 10,
    lines: 500,
    ...fields,
  };
}
