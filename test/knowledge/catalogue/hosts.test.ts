import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../../src/knowledge/catalogue-index.ts';
import { addressAt } from '../../../src/knowledge/http-systems.ts';
import { groupBy } from '../../../src/lib/group-by.ts';
import { loadFolder } from '../../../src/lib/load-folder.ts';
import type { Library } from '../../../src/model/library.ts';

const libraries = await loadFolder<Library>(new URL('../../../src/knowledge/catalogue/', import.meta.url));
const catalogue = indexCatalogue(libraries);
const rows = libraries.flatMap(({ hosts, system }) =>
  (hosts ?? []).map((host) => ({ host, name: system?.name, kind: system?.kind })),
);

function nameAt(url: string): string | undefined {
  return addressAt(catalogue, url)?.system.name;
}

/** Addresses that a row stands for: its open labels filled, and the bare domain. */
function addressesOf(host: string): readonly string[] {
  const open = host.replaceAll('*', 'acme');
  return host.startsWith('*.') ? [open, host.slice(2).replaceAll('*', 'acme')] : [open];
}

describe('hosts of the catalogue', () => {
  it.each(rows)('$host is $name', ({ host, name }) => {
    expect(addressesOf(host).map((address) => nameAt(`https://${address}`))).toEqual(addressesOf(host).map(() => name));
    expect(addressesOf(host).map((address) => nameAt(`https://${address}/v1?a=b`))).toEqual(
      addressesOf(host).map(() => name),
    );
  });

  it('belong to one system each', () => {
    const owners = groupBy(rows, ({ host }) => host);
    const shared = [...owners].filter(([, own]) => new Set(own.map(({ name }) => name)).size !== 1);
    expect(shared.map(([host]) => host)).toEqual([]);
  });

  it('are hosts and not whole addresses', () => {
    expect(
      rows.map(({ host }) => host).filter((host) => !/^[a-z0-9*.-]+\.[a-z]{2,}(?:\/[a-z0-9/_]+)?$/.test(host)),
    ).toEqual([]);
  });

  it('leave a system its kind, whichever entry names it', () => {
    const kinds = groupBy(
      libraries.flatMap(({ system }) => system ?? []),
      ({ name }) => name,
    );
    const unclear = [...kinds].filter(([, systems]) => new Set(systems.map(({ kind }) => kind)).size !== 1);
    expect(unclear.map(([name]) => name)).toEqual([]);
  });
});

describe('recognises', () => {
  it.each([
    ['https://accounts.google.com/o/oauth2/v2/auth', 'Google OAuth', 'auth'],
    ['https://www.googleapis.com/oauth2/v3/userinfo', 'Google OAuth', 'auth'],
    ['https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token', 'Microsoft Entra ID', 'auth'],
    ['https://graph.microsoft.com/v1.0/me', 'Microsoft Graph', 'http-api'],
    ['https://appleid.apple.com/auth/keys', 'Apple ID', 'auth'],
    ['https://github.com/login/oauth/access_token', 'GitHub OAuth', 'auth'],
    ['https://raw.githubusercontent.com/a/b/main/c', 'GitHub', 'http-api'],
    ['https://gitlab.com/oauth/token', 'GitLab', 'http-api'],
    ['https://graph.facebook.com/v3.1/me', 'Meta Graph API', 'http-api'],
    ['https://api.twitter.com/2/oauth2/token', 'X (Twitter)', 'http-api'],
    ['https://x.com/i/oauth2/authorize', 'X (Twitter)', 'http-api'],
    ['https://discord.com/api/webhooks/1/a', 'Discord', 'http-api'],
    ['https://hooks.slack.com/services/a/b/c', 'Slack incoming webhooks', 'http-api'],
    ['https://kauth.kakao.com/oauth/token', 'Kakao', 'auth'],
    ['https://api.weixin.qq.com/sns/oauth2/access_token', 'WeChat', 'http-api'],
    ['https://qyapi.weixin.qq.com/cgi-bin/user/getuserinfo', 'WeCom', 'http-api'],
    ['https://graph.qq.com/oauth2.0/token', 'QQ', 'auth'],
    ['https://open.larksuite.com/open-apis/bot/v2/hook/a', 'Feishu', 'http-api'],
    ['https://openapi.alipay.com/gateway.do', 'Alipay', 'payment'],
    ['https://${domain}.auth0.com/oauth/token', 'Auth0', 'auth'],
    ['https://cognito-idp.${region}.amazonaws.com/', 'Amazon Cognito', 'auth'],
    ['https://api.sendgrid.com/v3/mail/send', 'SendGrid', 'email'],
    ['https://api.eu.mailgun.net/v3/a/messages', 'Mailgun', 'email'],
    ['https://api.postmarkapp.com/email', 'Postmark', 'email'],
    ['https://api.resend.com/emails', 'Resend', 'email'],
    ['https://dm.ap-southeast-1.aliyuncs.com/', 'Aliyun Direct Mail', 'email'],
    ['https://dysmsapi.aliyuncs.com/', 'Aliyun SMS', 'sms'],
    ['https://api.twilio.com/2010-04-01/Accounts/${sid}/Messages.json', 'Twilio', 'sms'],
    ['https://sms.tencentcloudapi.com', 'Tencent Cloud SMS', 'sms'],
    ['https://exp.host/--/api/v2/push/send', 'Expo push service', 'http-api'],
    ['https://fcm.googleapis.com/v1/projects/a/messages:send', 'Firebase Cloud Messaging', 'http-api'],
    ['https://${id}.pushnotifications.pusher.com/publish_api', 'Pusher Beams', 'http-api'],
    ['https://api-eu.pusher.com/apps/1/events', 'Pusher', 'http-api'],
    ['https://api.stripe.com/v1/charges', 'Stripe', 'payment'],
    ['https://api-m.sandbox.paypal.com/v2/checkout/orders', 'PayPal', 'payment'],
    ['https://sandbox-api.paddle.com/transactions', 'Paddle', 'payment'],
    ['https://api.commerce.coinbase.com/charges', 'Coinbase Commerce', 'payment'],
    ['https://api.openai.com/v1/responses', 'OpenAI', 'llm'],
    ['https://${resource}.openai.azure.com/openai/deployments', 'Azure OpenAI', 'llm'],
    ['https://api.anthropic.com/v1/messages', 'Anthropic', 'llm'],
    ['https://generativelanguage.googleapis.com/v1beta/models', 'Google Gemini', 'llm'],
    ['https://${location}-aiplatform.googleapis.com/v1/projects', 'Google Vertex AI', 'llm'],
    ['https://bedrock-runtime.us-east-1.amazonaws.com/model/a/invoke', 'Amazon Bedrock', 'llm'],
    ['https://openrouter.ai/api/v1/chat/completions', 'OpenRouter', 'llm'],
    ['https://us.i.posthog.com/capture/', 'PostHog', 'analytics'],
    ['https://www.google-analytics.com/mp/collect', 'Google Analytics', 'analytics'],
    ['https://o1.ingest.us.sentry.io/api/1/envelope/', 'Sentry', 'monitoring'],
    ['https://http-intake.logs.us3.datadoghq.com/api/v2/logs', 'Datadog', 'monitoring'],
    ['https://events.eu.pagerduty.com/v2/enqueue', 'PagerDuty', 'monitoring'],
    ['https://hc-ping.com/a', 'Healthchecks.io', 'monitoring'],
    ['https://api.cloudflare.com/client/v4/zones', 'Cloudflare', 'http-api'],
    ['https://challenges.cloudflare.com/turnstile/v0/siteverify', 'Cloudflare Turnstile', 'http-api'],
    ['https://cdnjs.cloudflare.com/ajax/libs/a', 'cdnjs', 'other'],
    ['https://www.google.com/recaptcha/api/siteverify', 'Google reCAPTCHA', 'http-api'],
    ['https://api.hcaptcha.com/siteverify', 'hCaptcha', 'http-api'],
    ['https://registry.npmjs.org/@scope/name', 'npm registry', 'http-api'],
    ['https://s3.eu-central-1.amazonaws.com/bucket/key', 'Amazon S3', 'object-storage'],
    ['https://${bucket}.s3.${region}.amazonaws.com/key', 'Amazon S3', 'object-storage'],
    ['https://sqs.eu-west-1.amazonaws.com/1/orders', 'Amazon SQS', 'queue'],
    ['https://${account}.blob.core.windows.net/a', 'Azure Blob Storage', 'object-storage'],
    ['https://storage.googleapis.com/bucket/key', 'Google Cloud Storage', 'object-storage'],
    ['https://fonts.googleapis.com/css2?family=Inter', 'Google Fonts', 'browser'],
    ['https://api.pwnedpasswords.com/range/${prefix}', 'Have I Been Pwned', 'http-api'],
    ['https://nominatim.openstreetmap.org/search', 'OpenStreetMap', 'http-api'],
    ['https://qstash.upstash.io/v2/publish/a', 'Upstash QStash', 'queue'],
    ['https://hacker-news.firebaseio.com/v0/topstories.json', 'Hacker News', 'http-api'],
    ['https://acme.firebaseio.com/orders.json', 'Firebase Realtime Database', 'database'],
    ['https://acme.atlassian.net/rest/api/3/issue', 'Jira', 'http-api'],
    ['https://${site}.atlassian.net/wiki/api/v2/pages', 'Confluence', 'http-api'],
    ['https://www.googleapis.com/youtube/v3/videos', 'YouTube', 'http-api'],
    ['https://${subdomain}.zendesk.com/api/v2/tickets.json', 'Zendesk', 'http-api'],
    ['https://${shop}.myshopify.com/admin/api', 'Shopify', 'http-api'],
    ['https://user:secret@api.notion.com:443/v1/pages', 'Notion', 'http-api'],
    ['HTTPS://API.TELEGRAM.ORG/bot1/getMe', 'Telegram', 'http-api'],
    ['wss://gateway.discord.gg/?v=10', 'Discord', 'http-api'],
  ])('%s as %s', (url, name, kind) => {
    expect(addressAt(catalogue, url)?.system).toMatchObject({ name, kind });
  });
});

describe('ignores', () => {
  const names = new Set(rows.map(({ name }) => name));

  it.each([
    'https://api.github.com.evil.example/user',
    'https://notgithub.com/user',
    'https://evil.example/api.github.com',
    'https://evil.example/?next=https://api.stripe.com/v1',
    'https://api.stripe.com@evil.example/v1',
    'https://hooks-slack.com/services',
    'https://www.google.com/recaptchas',
    'https://www.google.com/search?q=/recaptcha',
    'https://ec2.eu-west-1.amazonaws.com/',
    'https://sqs.amazonaws.com.evil.example/',
    'https://acme.example.com/v1',
  ])('%s, which is of no system that it knows', (url) => {
    expect(names).not.toContain(nameAt(url));
  });

  it.each(['http://localhost:3000/', 'http://127.0.0.1/', 'http://host.docker.internal:8080', '/v1/orders', 'orders'])(
    '%s, which is no system',
    (url) => {
      expect(addressAt(catalogue, url)).toBeNull();
    },
  );
});
