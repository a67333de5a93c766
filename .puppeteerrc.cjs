/** Installing packages downloads no browser; test/support/ensure-browser.mjs finds or fetches one when tests need it. */
module.exports = { skipDownload: true };
