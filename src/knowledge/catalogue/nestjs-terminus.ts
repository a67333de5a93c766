import type { Library } from '../../model/library.ts';

export default {
  id: 'nestjs-terminus',
  packages: ['@nestjs/terminus'],
  purpose: 'Health checks of NestJS.',
  observability: [
    { path: 'HealthCheck', kind: 'health-check', what: 'health endpoint' },
    { path: 'HealthIndicator', kind: 'health-check', what: 'health indicator' },
    { path: 'HealthIndicatorService().check', kind: 'health-check', what: 'health indicator' },
    { path: 'HealthCheckService().check', kind: 'health-check', what: 'health check' },
    {
      path: '{HttpHealthIndicator,MongooseHealthIndicator,TypeOrmHealthIndicator,MikroOrmHealthIndicator,SequelizeHealthIndicator,PrismaHealthIndicator,MicroserviceHealthIndicator,MemoryHealthIndicator,DiskHealthIndicator}().*',
      kind: 'health-check',
      what: 'health indicator',
    },
  ],
} as const satisfies Library;
