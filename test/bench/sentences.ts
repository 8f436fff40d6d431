/** The sentences that the replies of the bench are made of: fair ones, and some that rules speak of. */

/** Fills a mark such as `{day}` with one of several words, so that replies are not each other's copies. */
export const FILLINGS: Readonly<Record<string, readonly string[]>> = {
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  time: ['9 am', 'noon', '3 pm', '4:30 pm', '6 pm'],
  amount: ['$12.40', '$38.00', '$71.95', '$104.10', '$260.00'],
  thing: ['desk lamp', 'oak shelf', 'rain jacket', 'annual plan', 'photo book', 'travel kettle', 'standing desk'],
  part: ['checkout', 'calendar sync', 'photo upload', 'invoice page', 'password reset', 'weekly report'],
  number: ['1048', '2217', '3390', '4821', '5562', '6075', '7914', '8836'],
  name: ['Amira', 'Bruno', 'Celia', 'Dmitri', 'Esme', 'Farid', 'Greta', 'Hiro'],
}

export const GREETINGS: readonly string[] = [
  'Hi {{ ticket.requester.first_name | default: "there" }},',
  'Hello {name},',
  'Hi {name}, and thanks for the screenshot.',
  'Good morning,',
]

/** What a team can be glad of. */
export const FAIR: readonly string[] = [
  'You paid for order {number} twice, and our {part} is what sent the second payment.',
  'I returned {amount} to the same card on {day}, and your bank shows it within two days.',
  'Your {thing} left our warehouse on {day} and is with the carrier now.',
  'I read the log of your account, and the {part} stopped at {time} because a file was missing.',
  'Our engineers put the file back at {time}, and I tried the {part} with a copy of your data.',
  'If it is not there by {day}, reply to this message and I will call the carrier myself.',
  'The link below opens the label for the return, and the parcel costs you nothing.',
  'I canceled the renewal for your {thing}, and nothing more will be charged.',
  'Please send me a photo of the box, so that I can order the right part on {day}.',
  'You told us that the {thing} came without its fittings, and a new set is on its way.',
  'The {part} keeps drafts for thirty days, so the text that you wrote on {day} is still there.',
  'We mixed up two orders, and that is why you got the {thing} of somebody else.',
  'I moved your booking to {day} at {time}, and the price stays the same.',
  'To see the change, open **Settings**, choose *Billing*, and look at invoice {number}.',
  'The [guide to the {part}](https://help.example.com/{number}) has a picture of each step.',
  'Order {number} holds the {thing} and a spare bulb, and both fit in one parcel.',
  'I have noted on case {number} that you want to be called after {time}.',
  'Your team has five seats, and two of them are free until {day}.',
]

/** What one rule or another speaks of. */
export const POOR: readonly string[] = [
  'We apologize for any inconvenience this may have caused.',
  "I'm sorry if the {part} gave you any trouble.",
  'I completely understand your frustration.',
  "I'm sorry you feel that way about the {thing}.",
  'Unfortunately, there is nothing we can do about order {number}.',
  'Your request has been forwarded to the relevant department.',
  'As per our policy, the {thing} cannot be returned.',
  'Someone will get back to you as soon as possible.',
  'Please calm down, so that we can look into the {part}.',
  'You failed to confirm order {number} in time.',
  'It was just a minor glitch with the {part}.',
  'Simply open the {part} and try again, it is very easy.',
  'The {part} works fine on our end.',
  'I can guarantee that this will never happen again.',
  'We are so very sorry, and we sincerely apologize once again.',
  'A mistake was made with your {thing}.',
]

export const ITEMS: readonly string[] = [
  'Open the {part} and choose case {number}.',
  'Print the label, and put it on the box of the {thing}.',
  'Hand the parcel in before {time} on {day}.',
  'Tell me the number on the back of the {thing}.',
]

export const CLOSINGS: readonly string[] = [
  'Best,\n{name}',
  'Kind regards,\n{{current_user.first_name}}',
  'Thanks,\n{name}',
]

export const TITLES: readonly string[] = [
  'Billing::Paid twice',
  'Orders::{thing}',
  'Problems::{part}',
  'Returns::Label {number}',
]
