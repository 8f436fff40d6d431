/** Words of headings and labels that tell what stands under them: bad examples, notes for agents, advice. */

/** A sign that the people who write guides put before what must not be sent. */
const BAD_SIGN = /^[\s([]{0,3}(?:✗|✘|❌|❎|👎|🚫|⛔)/u
/** All of a label: `Avoid`, `Don't say this`, `Bad example`, `Phrases to avoid`, `Instead of`. */
const BAD_LABEL =
  /^(?:(?:what |words |phrases |things |examples? )?(?:to avoid|not to (?:say|do|send|write|use))|avoid|avoid (?:these|this|saying|using)(?: \w+)?|don['’]?ts?|do not|never|bad|worse|wrong|poor|weak|before|instead of)(?: (?:say|saying|send|write|this|these|that|example|examples|reply|replies|response|responses|version|phrases|words|wording|use|do))*$/i
/** The start of a label that goes on: `Bad: cold refusal`, `Before — 2023`, `Bad example 2`. */
const BAD_START =
  /^(?:avoid|don['’]?t|do not|never|bad|worse|wrong|poor|weak|before|instead of)(?: (?:say|saying|send|write|example|reply|response|version))?(?: \d+)?\s?[:–—]|^(?:bad|poor|weak|wrong|worse) (?:example|reply|response|version|answer)\b/i

/** Whether a heading or label announces examples of what not to send. */
export function announcesBad(label: string): boolean {
  const words = label.trim()
  if (BAD_SIGN.test(words)) return true
  return BAD_LABEL.test(words.replace(/\s*[:.!…]+\s*$/, '').replace(/\s*\([^()]*\)$/, '')) || BAD_START.test(words)
}

/** Headings over text for those who write replies. */
const ADVICE_HEADING =
  /^(?:(?:template |reply )?usage\b|how to (?:use|write|respond|reply)|when to|(?:\w+ ){0,3}(?:guidelines?|guidance|principles|protocol|checklist|cadence|philosophy of)$|(?:table of )?contents$|introduction$|overview$|about(?: these| this|$)|best practices|tips\b|instructions$|notes?$|changelog$|license$|contributing$|see also|further reading|resources$|references$|customization|personali[sz]ation|variables$|placeholders$|do['’]?s and|tone\b|style\b|escalation (?:criteria|guid|path))/i

/** Whether a heading stands over advice, contents or the like, never over a reply. */
export function announcesAdvice(heading: string): boolean {
  return ADVICE_HEADING.test(heading.trim())
}

const INTERNAL_HEADING =
  /\binternal (?:notes?|only|use|template|message|comment)\b|^internal\b|\bnotes? (?:to|for) (?:agents?|the team|staff)\b/i

/** Whether a heading stands over text for colleagues only. */
export function announcesInternal(heading: string): boolean {
  return INTERNAL_HEADING.test(heading)
}

/** A label before an outline or form that is not sent as it stands: `Escalation format:`. */
const OUTLINE_LABEL = /\b(?:structure|format|outline|skeleton|framework|checklist|rubric|prompt)\s?:?$/i

export function announcesOutline(label: string): boolean {
  return OUTLINE_LABEL.test(label.trim())
}

/** Labels of notes for agents that no reply to a customer has, wherever they stand. */
const NOTE =
  /^(?:when to (?:send|use)|use ?cases?|use (?:this )?(?:template |macro |reply |response )?(?:when|for|if)|internal(?: notes?| only| use)?|agent (?:notes?|guidance|instructions?)|notes? (?:to|for) (?:the )?(?:agents?|team|self|staff)|macro(?: name| title)?|tags)\s?:/i
/** Labels that are notes where they stand above a greeting or subject line. */
const NOTE_ABOVE_LETTER =
  /^(?:to|cc|bcc|from|reply-to|title|name|best (?:for|used)|purpose|usage|owner|author|sender|audience|channel|category|categories|tags?|labels?|shortcut|triggers?|tone|goal|context|placeholders?|variables|status|version|last (?:updated|reviewed)|applies to|priority|language|team|sla|timing|notes?|action|situation|scenario|description)\s?:/i
const USE_THIS =
  /^(?:please )?use (?:this|the following) (?:\w+ ){0,2}(?:template|macro|reply|response|message|when|if|for|phrase|comment|text)\b/i

/** Whether a line is a note for agents. @param isAboveLetter whether a greeting or subject line follows it. */
export function isNoteLine(line: string, isAboveLetter: boolean): boolean {
  const words = line.slice(0, 80).trimStart()
  return NOTE.test(words) || USE_THIS.test(words) || (isAboveLetter && NOTE_ABOVE_LETTER.test(words))
}
