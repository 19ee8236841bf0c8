# Vắng mặt, bàn giao tạm thời
absence-ask = Anh/Chị vắng mặt tại { $unit } từ ngày nào đến ngày nào? Ví dụ: { $from } đến { $to }
absence-whose = Anh/Chị vắng mặt ở đơn vị nào?
absence-no-place = Nội dung này dành cho cán bộ đầu mối, lãnh đạo của đơn vị.
absence-unclear = Bot chưa rõ ngày vắng mặt. Vui lòng nhập từ ngày nào đến ngày nào, ví dụ: { $from } đến { $to }
absence-past = Ngày { $day } đã qua. Vui lòng nhập lại từ ngày nào đến ngày nào.
absence-whom = Anh/Chị vắng mặt từ ngày { $from } đến hết ngày { $to }. { $some ->
    [yes] Ai nhận thay tại { $unit }?
   *[no] Bot chưa liên lạc được với ai khác tại { $unit }. Có thể mời thêm đầu mối phụ: /donvi
  }
absence-colleague = { $name } · { $role ->
    [principal] đầu mối
    [deputy] đầu mối phụ
   *[other] lãnh đạo
  }
button-absence-nobody = Chưa có ai nhận thay
button-absence-back = Hủy, tôi không vắng mặt
button-absence-decline = Tôi không nhận thay được
button-absence-unit = Xem đơn vị
button-absence = Báo vắng mặt, bàn giao
absence-kept = Đã ghi nhận: Anh/Chị vắng mặt tại { $unit } từ ngày { $from } đến hết ngày { $to }.
    { $covered ->
        [yes] { $work ->
            [leader] <b>{ $name }</b> duyệt báo cáo của đơn vị thay Anh/Chị.
           *[focal] <b>{ $name }</b> nhận nhắc hạn và báo cáo thay; hết thời gian này bot tự nhắc lại Anh/Chị.
        }
       *[no] Chưa có ai nhận thay: bot vẫn nhắc hạn Anh/Chị và đã báo { $office } rằng đơn vị có thể không liên lạc được.
    }
    Nội dung đang nhập dở được giữ nguyên tại đơn vị.
absence-gone = Người này không còn nhận thay được. Vui lòng chọn lại: /vangmat
absence-back = Đã hủy: Anh/Chị không vắng mặt, bot nhắc hạn Anh/Chị như trước.
absence-declined = Đã ghi nhận Anh/Chị không nhận thay.
absence-over-already = Nội dung này không còn hiệu lực.
absence-not-yours = Chỉ người vắng mặt hoặc người nhận thay mới hủy được.
absence-words = vắng mặt từ ngày { $from } đến hết ngày { $to }, { $covered ->
    [yes] <b>{ $name }</b> nhận thay
   *[no] chưa có ai nhận thay
  }
absence-line = • <b>{ $name }</b> { $away }
absence-begins = Từ hôm nay đến hết ngày { $to }, Anh/Chị nhận thay <b>{ $name }</b> tại { $unit }: nhắc hạn được gửi cho Anh/Chị. Nội dung đang nhập dở: gõ /baocao để nhập tiếp.
absence-over = { $side ->
    [stand-in] Thời gian nhận thay <b>{ $name }</b> tại { $unit } đã hết. Cảm ơn Anh/Chị.
    [away] Thời gian vắng mặt đã hết: bot nhắc hạn Anh/Chị trở lại tại { $unit }. Người nhận thay là <b>{ $name }</b>.
   *[alone] Thời gian vắng mặt của Anh/Chị tại { $unit } đã hết.
  }
letter-stand-in =
    <b>{ $name }</b> vắng mặt từ ngày { $from } đến hết ngày { $to } và bàn giao cho Anh/Chị { $work ->
        [leader] việc của lãnh đạo { $unit } trên bot: duyệt báo cáo trước khi gửi.
       *[focal] việc đầu mối của { $unit }: nhận nhắc hạn, báo cáo. Nội dung đang nhập dở của đơn vị được giữ nguyên: gõ /baocao để nhập tiếp.
    }

    Hết thời gian này việc trở lại <b>{ $name }</b>.
letter-absence-back = <b>{ $name }</b> không vắng mặt nữa; Anh/Chị không phải nhận thay tại { $unit } từ ngày { $from } đến hết ngày { $to }.
letter-absence-declined = <b>{ $name }</b> không nhận thay được từ ngày { $from } đến hết ngày { $to }. Bot vẫn nhắc hạn Anh/Chị tại { $unit }. Chọn người khác: /vangmat
letter-unreached = <b>{ $name }</b>, { $work ->
    [leader] lãnh đạo
   *[focal] đầu mối
  } của { $unit }, vắng mặt từ ngày { $from } đến hết ngày { $to }; chưa có ai nhận thay. Trong thời gian này đơn vị có thể không liên lạc được qua bot.
