import type { ReadPage } from "./read-page.ts";

/** Companies that show advertisements on, or sell, domains that nobody uses. */
const SELLERS = [
  "sedo.com",
  "sedoparking.com",
  "parkingcrew.net",
  "bodis.com",
  "hugedomains.com",
  "dan.com",
  "afternic.com",
  "parklogic.com",
  "above.com",
  "undeveloped.com",
  "domainmarket.com",
  "buydomains.com",
  "uniregistry.com",
  "namebright.com",
  "skenzo.com",
  "dsparking.com",
  "parking.namesilo.com",
];

const SALE =
  /\b(?:this |the )?domain(?: name)?\b[^.]{0,60}\b(?:is|may be|could be)\b[^.]{0,20}\b(?:for sale|available for purchase|parked)\b|\bbuy this domain\b|\bdomain (?:has )?expired\b|\bparked (?:free|domain)\b|도메인[^.]{0,20}(?:판매|매매|만료|구매하)/i;

/** Longest text of a page that only offers its domain. */
const MOST_TEXT = 3_000;

/** Whether the domain is for sale, or shows a seller's advertisements. */
export function isParked(address: string, { title, text }: ReadPage): boolean {
  const host = URL.canParse(address) ? new URL(address).hostname : "";
  if (SELLERS.some((seller) => host === seller || host.endsWith(`.${seller}`))) return true;
  return text.length < MOST_TEXT && SALE.test(`${title}. ${text}`);
}
