import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-lambda-handlers',
  packages: ['aws-lambda'],
  purpose: 'Types of the functions that AWS Lambda runs.',
  handlerTypes: [
    {
      path: '{APIGatewayProxyHandler,APIGatewayProxyHandlerV2,APIGatewayProxyWithCognitoAuthorizerHandler}',
      starts: 'http',
    },
    { path: '{APIGatewayProxyWithLambdaAuthorizerHandler,APIGatewayProxyHandlerV2WithJWTAuthorizer}', starts: 'http' },
    { path: '{ALBHandler,LambdaFunctionURLHandler}', starts: 'http' },
    {
      path: '{APIGatewayProxyEvent,APIGatewayProxyEventV2,APIGatewayEvent,ALBEvent,LambdaFunctionURLEvent}',
      starts: 'http',
    },
    {
      path: '{SQSHandler,SNSHandler,KinesisStreamHandler,DynamoDBStreamHandler,MSKHandler,S3Handler}',
      starts: 'queue',
    },
    { path: '{SQSEvent,SNSEvent,KinesisStreamEvent,DynamoDBStreamEvent,MSKEvent,S3Event}', starts: 'queue' },
    { path: '{EventBridgeHandler,EventBridgeEvent}', starts: 'queue' },
    { path: '{ScheduledHandler,ScheduledEvent}', starts: 'schedule' },
  ],
} as const satisfies Library;
