// What a co-chair confirms, with a key that they keep or with a number to read aloud.
import { core } from "./review-core.js";
import { agenda, desk, file, refresh, write } from "./review-desk.js";
import { put, say, show } from "./review-say.js";
import { NAME } from "./review-store.js";
import { base64, bytes, save } from "./review-take.js";

/** The key that the next confirmation is signed with, if any. */
let next;

/** How a signature stands to its confirmation and to the keys that the programme names. */
export async function verified({ seat, signature, text: signed }) {
  try {
    const key = await crypto.subtle.importKey("raw", bytes(signature.key), "Ed25519", true, ["verify"]);
    if (!await crypto.subtle.verify("Ed25519", key, bytes(signature.value), new TextEncoder().encode(signed))) return "signed-wrong";
  } catch {
    return "signed-wrong";
  }
  const { partner } = desk.record.head.chairs.find((chair) => chair.seat === seat);
  const day = desk.record.head.frozen.as_of;
  const named = (agenda().keys ?? []).some((known) => known.key === signature.key && known.seat === seat && known.partner === partner
    && (!known.from || known.from <= day) && (!known.until || day <= known.until));
  return named ? "signed" : "signed-other";
}

/** A seat confirms what stands now; one tab at a time. */
export const confirm = (seat) => navigator.locks ? navigator.locks.request(`${NAME}:${desk.record.id}`, () => confirmed(seat)) : confirmed(seat);

async function confirmed(seat) {
  await refresh();
  const { state, covers, text: signed } = await core.ask({ ask: "confirm", review: file(), seat });
  const signer = next;
  const signature = signer && { key: signer.public,
    value: base64(await crypto.subtle.sign("Ed25519", signer.key, new TextEncoder().encode(signed))) };
  await write({ kind: "confirmation", state, covers, ...(signature && { signature }) }, { seat });
  next = undefined;
}

/** Makes a key and saves its file; only the public part is shown. */
export async function makeKey() {
  const pair = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  const secret = await crypto.subtle.exportKey("jwk", pair.privateKey);
  const publicly = base64(await crypto.subtle.exportKey("raw", pair.publicKey));
  save(`baraza-key-${desk.record.seat}.json`, "application/json", JSON.stringify({ baraza_key: "1", ...secret }));
  await useKey({ ...secret }, publicly);
}

/** Signs the next confirmation with this key. */
export async function useKey(secret, publicly) {
  const { kty, crv, d, x } = secret;
  const key = await crypto.subtle.importKey("jwk", { kty, crv, d, x }, "Ed25519", false, ["sign"]);
  const own = publicly ?? x.replaceAll("-", "+").replaceAll("_", "/").padEnd(44, "=");
  next = { key, public: own };
  put("key", own);
  show("key-public", true);
  say("key-ready");
}
