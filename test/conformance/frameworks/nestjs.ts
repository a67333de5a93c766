import type { Fixture } from '../fixture.ts';

export default {
  id: 'nestjs',
  files: {
    'package.json': `{"name": "shop", "private": true, "dependencies": {"@nestjs/core": "1.0.0"}}
`,
    'src/main.ts': `import { NestFactory } from '@nestjs/core';
import { VersioningType, RequestMethod } from '@nestjs/common';
import { AppModule } from './app.module';

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  app.setGlobalPrefix('api', { exclude: ['health', { path: 'ready', method: RequestMethod.GET }] });
  app.enableVersioning({ type: VersioningType.URI, defaultVersion: '1' });
  await app.listen(3000);
}
bootstrap();
`,
    'src/cats.controller.ts': `import { Controller, Get, Post, Version, VERSION_NEUTRAL, All, Sse } from '@nestjs/common';
import { EventPattern, MessagePattern, GrpcMethod } from '@nestjs/microservices';

@Controller('cats')
export class CatsController {
  @Get() findAll() { return []; }
  @Get(':id') findOne() { return {}; }
  @Version('2') @Post() create() { return {}; }
  @Sse('events') stream() {}
  @MessagePattern({ cmd: 'sum' }) sum() { return 1; }
  @EventPattern('user_created') created() {}
}

@Controller({ path: ['dogs', 'hounds'], version: ['1', '2'] })
export class DogsController {
  @All('any') any() { return []; }
}

@Controller({ version: VERSION_NEUTRAL })
export class HealthController {
  @Get('health') health() { return 'ok'; }
  @Get('ready') ready() { return 'ok'; }
}

@Controller()
export class HeroController {
  @GrpcMethod('HeroService', 'FindOne') findOne() { return {}; }
  @GrpcMethod('HeroService') findMany() { return {}; }
  @GrpcMethod() heroes() { return {}; }
}
`,
    'src/chat.gateway.ts': `import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';

@WebSocketGateway(81, { namespace: 'chat' })
export class ChatGateway {
  handleConnection(client) {}
  @SubscribeMessage('message') onMessage() {}
}
`,
  },
  entryPoints: [
    'ANY /api/v1/dogs/any: DogsController.any src/cats.controller.ts:16',
    'ANY /api/v1/hounds/any: DogsController.any src/cats.controller.ts:16',
    'ANY /api/v2/dogs/any: DogsController.any src/cats.controller.ts:16',
    'ANY /api/v2/hounds/any: DogsController.any src/cats.controller.ts:16',
    'GET /api/v1/cats/:id: CatsController.findOne src/cats.controller.ts:7',
    'GET /api/v1/cats/events: CatsController.stream src/cats.controller.ts:9',
    'GET /api/v1/cats: CatsController.findAll src/cats.controller.ts:6',
    'GET /health: HealthController.health src/cats.controller.ts:21',
    'GET /ready: HealthController.ready src/cats.controller.ts:22',
    'POST /api/v2/cats: CatsController.create src/cats.controller.ts:8',
    'RPC HeroController.Heroes: HeroController.heroes src/cats.controller.ts:29',
    'RPC HeroService.FindMany: HeroController.findMany src/cats.controller.ts:28',
    'RPC HeroService.FindOne: HeroController.findOne src/cats.controller.ts:27',
    'WebSocket /chat message: ChatGateway.onMessage src/chat.gateway.ts:6',
    'queue sum: CatsController.sum src/cats.controller.ts:10',
    'queue user_created: CatsController.created src/cats.controller.ts:11',
  ],
} satisfies Fixture;
