package cn.dangjian.org.transfer;

/** Whether the organisation gives the person away (转出) or receives the person (转入). */
public enum TransferSide {
    OUT, IN
}
