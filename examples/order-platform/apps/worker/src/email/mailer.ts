import { createTransport } from 'nodemailer';
import { env } from '../env.js';

export const mailer = createTransport(env.SMTP_URL, { from: env.MAIL_FROM });
