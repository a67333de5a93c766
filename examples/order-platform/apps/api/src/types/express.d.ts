declare namespace Express {
  interface Request {
    /** Set by requireCustomer. */
    customerId?: string;
    /** Set by requireAdmin. */
    adminName?: string;
  }
}
