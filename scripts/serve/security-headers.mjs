// The headers that every host should send; serve.mjs sends them, and the files in deploy/ are held against them.

import { START_HASH } from "../build/start-page.ts";

/** No inline code but the one script that sees to it that something readable stands there, nothing from elsewhere: whatever the app shows comes from its own origin. */
const POLICY = {
  "default-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "script-src": `'self' ${START_HASH}`,
  "style-src": "'self'",
  "worker-src": "'self'",
  "connect-src": "'self'",
  "img-src": "'self' data:", // data: for the icon of MapLibre's attribution
  "font-src": "'self'",
  "manifest-src": "'self'",
  "frame-src": "'self'", // the preview of an embed
};

const policyText = Object.entries(POLICY)
  .map(([directive, value]) => `${directive} ${value}`)
  .join("; ");

/** The policy as a page may carry it itself; there `frame-ancestors` has no effect. */
export const META_POLICY = policyText;

/**
 * Returns the security headers.
 *
 * @param {string} [frameAncestors] who may frame the atlas
 */
export function securityHeaders(frameAncestors = "'self'") {
  return {
    "Content-Security-Policy": `${policyText}; frame-ancestors ${frameAncestors}`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  };
}
