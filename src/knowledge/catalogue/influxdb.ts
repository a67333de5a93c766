import type { Library } from '../../model/library.ts';

export default {
  id: 'influxdb',
  packages: ['influx', '@influxdata/influxdb-client'],
  purpose: 'Clients of InfluxDB.',
  system: { name: 'InfluxDB', kind: 'database', vendor: 'InfluxData', hosting: 'either' },
  hosts: ['*.cloud2.influxdata.com'],
  clients: [
    { path: 'InfluxDB()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'InfluxDB()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
    { path: 'InfluxDB()', url: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'InfluxDB().{query,queryRaw,getDatabaseNames,getMeasurements,getSeries,getUsers,ping,showRetentionPolicies}',
      effect: 'read',
    },
    {
      path: 'InfluxDB().getQueryApi().{collectRows,collectLines,queryRows,queryLines,queryRaw,iterateRows,iterateLines,rows,lines,response}',
      effect: 'read',
    },
    {
      path: 'InfluxDB().{writePoints,writeMeasurement,createDatabase,dropDatabase,dropMeasurement,dropSeries,createUser,dropUser,createRetentionPolicy,alterRetentionPolicy,dropRetentionPolicy,createContinuousQuery,dropContinuousQuery}',
      effect: 'write',
    },
    { path: 'InfluxDB().getWriteApi().{writePoint,writePoints,writeRecord,writeRecords,flush,close}', effect: 'write' },
  ],
  retryOptions: [
    {
      path: 'InfluxDB',
      kind: 'client-option',
      option: { argument: 0, key: 'writeOptions.maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'InfluxDB().getWriteApi',
      kind: 'client-option',
      option: { argument: 3, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [{ path: 'InfluxDB', option: { argument: 0, key: 'timeout' } }],
} as const satisfies Library;
