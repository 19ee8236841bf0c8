# A unit's leader agrees to a report before it is sent
confirm-card = <b>For you to confirm: { $name }</b>{ $kind ->
    [correction] {" "}(a correction)
   *[new] {""}
  }
    { $unit } · put before you by { $by } at { $at }
button-confirm-ask = Submit to the leader
button-confirm-agree = Agree, send
button-confirm-return = Give back, with a reason
button-confirm-open = See all of it
button-confirm-take-back = Withdraw to change
button-confirm-direct = Send without waiting
button-confirm-correct = Correct and submit again
button-confirm-see = Confirm: { $name }
confirm-waiting = <b>{ $name }</b> of { $unit } was put before the unit's leader at { $at } and waits{ $some ->
    [yes] : { $leaders }
   *[no] . The bot reaches no leader now: you can send it without waiting, and it keeps the time of its submission
  }.
confirm-timely = { $timely ->
    [yes] It counts as sent in time by when it was put before the leader.
   *[no] It was put before the leader after the deadline and counts as late.
  }
confirm-take-back-late = The deadline is over: withdrawn and submitted again, it counts from then on and is late.
confirm-late-again = The deadline is over: submitted again, it counts as late.
confirm-led = The bot reaches { $name }, who can agree: the report waits for them.
confirm-stuck = <b>{ $name }</b> of { $unit } was put before the unit's leader at { $at }, and by now the bot reaches no leader of the unit who could agree. It is not sent. Send it without waiting (it keeps the time of its submission), or { $who ->
    [office] invite a leader of the unit.
   *[unit] ask the standing office to invite a leader of your unit.
  }
confirm-not-owed = <b>{ $name }</b> is no longer asked of { $unit }: it was merged, or the plan has changed. It was not sent; the draft is kept.
confirm-which = Several reports wait for you. Choose one:
confirm-answer-unclear = Answer “Agree” to send it, or “Disagree” with a reason; or choose:
confirm-stood-in-letter = { $by } agreed in your stead and sent <b>{ $name }</b> of { $unit } at { $at }.
confirm-withdrawn-letter = { $what ->
    [waiting] { $by } withdrew <b>{ $name }</b> of { $unit } at { $at } to change it; it does not wait for you any more. You will be asked again.
    [correction] { $by } withdrew <b>{ $name }</b> of { $unit } at { $at }, with its correction that waited for you.
    [restored] { $by } restored <b>{ $name }</b> of { $unit } at { $at }.
   *[sent] { $by } withdrew <b>{ $name }</b> of { $unit } at { $at }.
  }
confirm-nobody = The bot reaches no leader of your unit, so the report was sent directly.
confirm-return-ask = Why do you give { $name } back? Type the reason for { $by }.
confirm-return-late = The deadline is over: submitted again, it counts as late.
confirm-return-check = You give { $name } of { $unit } back to { $by } for this reason. Please check before sending:
confirm-returned = { $name } of { $unit } was given back with your reason. You will be asked again when it is corrected.
confirm-returned-letter = The unit's leader (<b>{ $leader }</b>) gave back <b>{ $name }</b> of { $unit }; it is not sent:
confirm-agreed = <b>{ $name }</b> of { $unit } was sent at { $at }.
confirm-sent-letter = { $word ->
    [direct] No leader of the unit could agree; <b>{ $leader }</b> sent <b>{ $name }</b> of { $unit } as it was submitted at { $at }.
   *[agreed] The unit's leader (<b>{ $leader }</b>) agreed; <b>{ $name }</b> of { $unit } was sent as it was submitted at { $at }.
  }
confirm-due = <b>{ $name }</b> of { $unit } has waited for you since { $at }. It is not sent before you agree.
confirm-settled = { $state ->
    [agreed] { $name } agreed to this report at { $at }.
    [returned] { $name } gave this report back at { $at }.
    [direct] { $name } sent this report without waiting at { $at }.
   *[withdrawn] The unit withdrew this report at { $at } to change it; you will be asked again.
  }
