# A unit's leader agrees to a report before it is sent
confirm-card = <b>For you to confirm: { $name }</b>{ $kind ->
    [correction] {" "}(a correction)
   *[new] {""}
  }
    { $unit } · put before you by { $by } at { $at }
button-confirm-agree = Agree, send
button-confirm-return = Give back, with a reason
button-confirm-open = See all of it
button-confirm-take-back = Take back to change
button-confirm-correct = Correct and submit again
button-confirm-see = Confirm: { $name }
confirm-waiting = <b>{ $name }</b> of { $unit } was put before the unit's leader at { $at } and waits{ $some ->
    [yes] : { $leaders }
   *[no] . The bot reaches no leader now: take it back and send it, and it goes directly
  }. It counts as sent in time by when it was put before the leader.
confirm-nobody = The bot reaches no leader of your unit, so the report was sent directly.
confirm-return-ask = Why do you give { $name } back? Type the reason for { $by }.
confirm-returned = { $name } of { $unit } was given back with your reason. You will be asked again when it is corrected.
confirm-returned-letter = The unit's leader (<b>{ $leader }</b>) gave back <b>{ $name }</b> of { $unit }; it is not sent:
confirm-agreed = <b>{ $name }</b> of { $unit } was sent at { $at }.
confirm-agreed-letter = The unit's leader (<b>{ $leader }</b>) agreed; <b>{ $name }</b> of { $unit } was sent, and counts by when it was submitted: { $at }.
confirm-due = <b>{ $name }</b> of { $unit } has waited for you since { $at }. It is not sent before you agree.
confirm-settled = { $state ->
    [agreed] { $name } agreed to this report at { $at }.
    [returned] { $name } gave this report back at { $at }.
   *[withdrawn] The unit took this report back to change it at { $at }; you will be asked again.
  }
