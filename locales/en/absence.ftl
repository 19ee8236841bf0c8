# Away, and who stands in
absence-ask = From when until when are you away from { $unit }? For example: { $from } to { $to }
absence-whose = From which unit are you away?
absence-no-place = This is for the focal points and leaders of a unit.
absence-unclear = It is not clear when you are away. Please type from when until when, for example: { $from } - { $to }
absence-past = { $day } is past. Please type again from when until when.
absence-whom = You are away from { $from } until the end of { $to }. { $some ->
    [yes] Who stands in at { $unit }?
   *[no] The bot reaches nobody else at { $unit }. You can invite a deputy: /units
  }
absence-colleague = { $name } · { $role ->
    [principal] focal point
    [deputy] deputy
   *[other] leader
  }
button-absence-nobody = Nobody yet
button-absence-back = Cancel, I am not away
button-absence-decline = I cannot stand in
button-absence-unit = See the unit
button-absence = Away, hand over
absence-kept = Noted: you are away from { $unit } from { $from } until the end of { $to }.
    { $covered ->
        [yes] { $work ->
            [leader] <b>{ $name }</b> confirms the unit's reports in your stead.
           *[focal] <b>{ $name }</b> is reminded and reports in your stead; afterwards the bot reminds you again by itself.
        }
       *[no] Nobody stands in: the bot still reminds you, and has told { $office } that the unit may not be reached.
    }
    Unfinished entries stay with the unit.
absence-gone = This person cannot stand in any more. Please choose again: /away
absence-back = Cancelled: you are not away, and are reminded as before.
absence-declined = Noted: you do not stand in.
absence-over-already = This is not in effect any more.
absence-not-yours = Only whoever is away or stands in can cancel this.
absence-words = away from { $from } until the end of { $to }, { $covered ->
    [yes] <b>{ $name }</b> stands in
   *[no] nobody stands in
  }
absence-line = • <b>{ $name }</b> { $away }
absence-begins = From today until the end of { $to } you stand in for <b>{ $name }</b> at { $unit }: reminders come to you. Unfinished entries: type /report to go on.
absence-over = { $side ->
    [stand-in] The time in which you stood in for <b>{ $name }</b> at { $unit } is over. Thank you.
    [away] Your absence is over: the bot reminds you at { $unit } again. <b>{ $name }</b> stood in.
   *[alone] Your absence from { $unit } is over.
  }
letter-stand-in =
    <b>{ $name }</b> is away from { $from } until the end of { $to } and hands over to you at { $unit }: { $work ->
        [leader] confirming reports before they are sent.
       *[focal] reminders and reports. Unfinished entries stay with the unit: type /report to go on.
    }

    Afterwards all of it goes back to <b>{ $name }</b>.
letter-absence-back = <b>{ $name }</b> is not away any more; you need not stand in at { $unit } from { $from } until the end of { $to }.
letter-absence-declined = <b>{ $name }</b> cannot stand in from { $from } until the end of { $to }. The bot still reminds you at { $unit }. Choose another one: /away
letter-unreached = <b>{ $name }</b>, { $work ->
    [leader] leader
   *[focal] focal point
  } of { $unit }, is away from { $from } until the end of { $to }; nobody stands in. The unit may not be reached through the bot meanwhile.
